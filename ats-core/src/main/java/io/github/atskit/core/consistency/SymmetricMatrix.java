package io.github.atskit.core.consistency;

/** A symmetric matrix, filled by adding to it. The order of every sum is fixed, so that the numbers are the same everywhere. */
final class SymmetricMatrix {
    private final double[][] cells;

    SymmetricMatrix(int size) {
        this.cells = new double[size][size];
    }

    void add(int row, int column, double amount) {
        cells[row][column] += amount;
    }

    double get(int row, int column) {
        return cells[row][column];
    }

    /** The inverse of a positive definite matrix, by its triangular root (Cholesky). Zeros cost nothing. */
    SymmetricMatrix inverse() {
        int size = cells.length;
        double[][] root = root();
        SymmetricMatrix inverse = new SymmetricMatrix(size);
        for (int column = 0; column < size; column++) {
            double[] solution = inverse.cells[column];
            solution[column] = 1;
            forward(root, solution, column);
            backward(root, solution);
        }
        return inverse;
    }

    private double[][] root() {
        int size = cells.length;
        double[][] root = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                root[row][column] = (cells[row][column] - dot(root[row], root[column], column)) / root[column][column];
            }
            root[row][row] = StrictMath.sqrt(cells[row][row] - dot(root[row], root[row], row));
        }
        return root;
    }

    private static void forward(double[][] root, double[] solution, int from) {
        for (int row = from; row < solution.length; row++) {
            solution[row] = (solution[row] - dot(root[row], solution, row)) / root[row][row];
        }
    }

    private static void backward(double[][] root, double[] solution) {
        for (int row = solution.length - 1; row >= 0; row--) {
            solution[row] /= root[row][row];
            double known = solution[row];
            if (known != 0) {
                for (int above = 0; above < row; above++) {
                    solution[above] -= root[row][above] * known;
                }
            }
        }
    }

    private static double dot(double[] left, double[] right, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < product.length; row++) {
            product[row] = dot(cells[row], vector, vector.length);
        }
        return product;
    }

    /** What {@code row * middle * row} comes to, for a row of this matrix. */
    double spread(int row, SymmetricMatrix middle) {
        double[] weights = cells[row];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                sum += weights[i] * dot(middle.cells[i], weights, weights.length);
            }
        }
        return sum;
    }
}
