package io.github.atskit.examples.cli.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8, without a mark at its beginning, and says where a file is something else. */
final class Utf8Reader extends Reader {
    private static final int BYTES = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(BYTES).limit(0);
    private boolean ended;
    private boolean begun;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** The file is not UTF-8 at a place. */
    static final class NotUtf8 extends IOException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        NotUtf8(int line, int column) {
            super("not UTF-8");
            this.line = line;
            this.column = column;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    /** {@return the first character that is not blank, as far as is known without reading; a blank where there is none} */
    char firstVisible() throws IOException {
        String known = ahead().stripLeading();
        return known.isEmpty() ? ' ' : known.charAt(0);
    }

    /** {@return what comes next, as far as is known without reading} */
    String ahead() throws IOException {
        return chars.hasRemaining() || fill() ? chars.toString() : "";
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!chars.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        chars.clear();
        while (chars.position() == 0 && !ended) {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
            decode();
        }
        chars.flip();
        walk(chars);
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(0) == BYTE_ORDER_MARK) {
                chars.get();
                column = Math.max(1, column - 1);
            }
            return chars.hasRemaining() || fill();
        }
        return chars.hasRemaining();
    }

    private void decode() throws IOException {
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isError()) {
            chars.flip();
            walk(chars);
            throw new NotUtf8(line, column);
        }
    }

    /** Goes on counting lines and columns. */
    private void walk(CharBuffer decoded) {
        for (int i = 0; i < decoded.limit(); i++) {
            char c = decoded.get(i);
            if (c == '\n' || c == '\r') {
                line += c == '\n' && afterReturn ? 0 : 1;
                column = 1;
            } else {
                column++;
            }
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
