package io.github.atskit.examples.cli.consistency;

import io.github.atskit.examples.cli.page.Content;
import io.github.atskit.examples.cli.page.Page;

/** A report as one page of HTML. */
public final class PageReport {
    private PageReport() {}

    public static String html(ReportParts report) {
        Page.Words words = new Page.Words(report.text("page.skip"), report.text("page.contents"), report.made());
        Page page = new Page(report.language().tag(), report.title(), words).introduction(report.size());
        report.parts()
                .forEach(part ->
                        page.section(part.title(), content -> part.blocks().forEach(block -> write(block, content))));
        return page.html();
    }

    private static void write(Block block, Content content) {
        if (block instanceof Block.Heading heading) {
            content.heading(heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            content.paragraph(paragraph.text());
        } else if (block instanceof Block.Sentences sentences) {
            content.list(sentences.texts());
        } else if (block instanceof Block.Numbers numbers) {
            content.table(numbers.grid());
        } else if (block instanceof Block.Details details) {
            content.table(details.grid());
        } else if (block instanceof Block.Chart chart) {
            content.chart(chart.drawing(), chart.legend());
        } else if (block instanceof Block.Charts charts) {
            content.charts(charts.drawings(), charts.legend());
        }
    }
}
