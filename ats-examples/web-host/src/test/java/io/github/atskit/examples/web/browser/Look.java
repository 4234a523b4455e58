package io.github.atskit.examples.web.browser;

/** How a page is shown. 320 pixels are a small telephone, and a screen of 1280 at 400 percent. */
enum Look {
    LIGHT_WIDE("light", 1280, 800),
    DARK_WIDE("dark", 1280, 800),
    LIGHT_NARROW("light", 320, 640),
    DARK_NARROW("dark", 320, 640);

    private final String scheme;
    private final int width;
    private final int height;

    Look(String scheme, int width, int height) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }

    String scheme() {
        return scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String label() {
        return scheme + "-" + width;
    }
}
