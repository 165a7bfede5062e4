/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report as HTML. The files stay below {@code target/reports-to-look-at}. */
class HtmlReportTest {

    static Stream<ReportModel> samples() {
        return Stream.of(ReportSamples.shop(), ReportSamples.warehouse(500));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFileNeedsNothingElse(ReportModel model) throws Exception {
        String html = HtmlReport.of(model);
        Path folder = Files.createDirectories(Path.of("target/reports-to-look-at"));
        Files.writeString(folder.resolve(model.title() + ".html"), html);
        assertThat(html)
                .contains("default-src &#39;none&#39;")
                .startsWith("<!doctype html>")
                .endsWith("</html>\n");
        assertThat(html).doesNotContain("src=").doesNotContain("url(http").doesNotContain("@import");
        Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(html);
        while (links.find()) {
            assertThat(links.group(1)).startsWith("#");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSameModelGivesTheSameBytes(ReportModel model) {
        assertThat(HtmlReport.of(model)).isEqualTo(HtmlReport.of(model));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyObjectStandsInTheListAndEveryLinkHasItsEnd(ReportModel model) {
        String html = HtmlReport.of(model);
        model.schema().objects().keySet().forEach(name -> assertThat(html).contains("id=\"o-" + name + "\""));
        Matcher links = Pattern.compile("href=\"#([^\"]*)\"").matcher(html);
        while (links.find()) {
            assertThat(html).contains("id=\"" + links.group(1) + "\"");
        }
    }

    @Test
    void theShopIsDescribed() {
        String html = HtmlReport.of(ReportSamples.shop());
        assertThat(html)
                .contains("1 revision pending")
                .contains("date_<wbr/>trunc(<wbr/>&#39;month&#39;, placed_<wbr/>on)")
                .contains("HASH(<wbr/>id) ×&#160;16")
                .contains("22 partitions")
                .contains("rewrite job")
                .contains("data-loss")
                .contains("data-from=\"customers\" data-to=\"orders\"")
                .contains("class=\"edge guess\"")
                .contains("data-from=\"revenue_by_country\" data-to=\"top_countries\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style></script><b>",
                "&lt;&amp;",
                "\u0000\u0007\uD800 lone",
                "<!--"
            })
    void noTextBecomesMarkup(String attack) {
        String plain = HtmlReport.of(ReportSamples.hostile("harmless"));
        String html = HtmlReport.of(ReportSamples.hostile(attack));
        assertThat(tags(html)).isEqualTo(tags(plain));
        assertThat(html).doesNotContain("\u0000").doesNotContain("<img");
    }

    /** How many tags of each name there are, in order: a text that got through as markup would change it. */
    private static String tags(String html) {
        StringBuilder tags = new StringBuilder();
        Matcher matcher =
                Pattern.compile("</?([a-z][a-z0-9]*)|<!").matcher(html.replaceAll("(?s)<(style|script)>.*?</\\1>", ""));
        while (matcher.find()) {
            String tag = matcher.group();
            if (!Set.of("<i", "</i", "<wbr").contains(tag)) { // where a text is coloured, and where a name may break
                tags.append(tag).append(' ');
            }
        }
        return tags.toString();
    }
}
