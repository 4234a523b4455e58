package io.github.atskit.examples.cli.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @Test
    void elementsAttributesAndTexts() {
        assertThat(new Markup()
                        .open("p", "class", "a b")
                        .text("one")
                        .empty("br")
                        .element("b", "two", "id", "x")
                        .leaf("i")
                        .close()
                        .finished())
                .isEqualTo("<p class=\"a b\">one<br><b id=\"x\">two</b><i></i></p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <script> | &lt;script&gt;
                    "' & | &quot;&#39; &amp;
                    &lt; | &amp;lt;
                    """)
    void nothingGoesInThatMeansSomething(String text, String escaped) {
        assertThat(new Markup().text(text).finished()).isEqualTo(escaped);
        assertThat(new Markup().leaf("a", "title", text).finished()).isEqualTo("<a title=\"" + escaped + "\"></a>");
    }

    @Test
    void whatNoDocumentMayHoldIsReplaced() {
        assertThat(new Markup()
                        .text("a\u0000b\u001Bc\uD800d\uFFFEe\u0085f\n\t\uD83D\uDE00")
                        .finished())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\n\t\uD83D\uDE00");
    }

    @Test
    void everythingThatIsBegunIsEnded() {
        assertThatThrownBy(() -> new Markup().open("p").finished()).isInstanceOf(IllegalStateException.class);
    }
}
