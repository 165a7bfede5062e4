/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.report;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of HTML or SVG. Text gets in only escaped: there is no way from a String to markup but {@link #text} and the constants of this
 * package.
 */
final class Markup {

    static final Markup NOTHING = new Markup("");

    private final String html;

    private Markup(String html) {
        this.html = html;
    }

    /** A text that shows as it is. */
    static Markup text(String text) {
        return new Markup(escape(text));
    }

    /** The same, which may go on in the next line after an underscore, a dot, a comma or a bracket: names are long; a number of buckets stays whole. */
    static Markup name(String text) {
        return new Markup(
                escape(text).replaceAll("([_.,(])(?=[\\w&'])", "$1<wbr/>").replace("× ", "×&#160;"));
    }

    /** Markup from the source of this program; never anything that came from outside. */
    static Markup constant(String html) {
        return new Markup(html);
    }

    /** Pieces one after another. */
    static Markup of(Markup... pieces) {
        return new Markup(Stream.of(pieces).map(each -> each.html).collect(Collectors.joining()));
    }

    static Markup of(Collection<Markup> pieces) {
        return of(pieces.toArray(Markup[]::new));
    }

    /** Starts an element. */
    static Element element(String name) {
        return new Element(name);
    }

    /** {@code <name class="css">content</name>}. */
    static Markup element(String name, String css, Markup... content) {
        return new Element(name).with("class", css).holding(content);
    }

    static Markup element(String name, String css, String text) {
        return element(name, css, text(text));
    }

    boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (isAllowed(each)) {
                        out.appendCodePoint(each);
                    } else {
                        out.append('\uFFFD');
                    }
                }
            }
        });
        return out.toString();
    }

    /** Control characters and lone surrogates may not stand in HTML. */
    private static boolean isAllowed(int point) {
        boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
        return !control && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** An element that is being put together. */
    static final class Element {

        private final String name;
        private final StringBuilder attributes = new StringBuilder();

        private Element(String name) {
            this.name = name;
        }

        Element with(String attribute, String value) {
            if (!value.isEmpty()) {
                attributes
                        .append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(escape(value))
                        .append('"');
            }
            return this;
        }

        /** A number of an SVG, with as many digits as can be seen. */
        Element with(String attribute, double value) {
            return with(attribute, number(value));
        }

        Markup holding(Markup... content) {
            return new Markup("<" + name + attributes + ">" + Markup.of(content).html + "</" + name + ">");
        }

        Markup holding(String text) {
            return holding(text(text));
        }

        Markup empty() {
            return new Markup("<" + name + attributes + "/>");
        }
    }

    static String number(double value) {
        long rounded = Math.round(value * 10);
        return rounded % 10 == 0 ? Long.toString(rounded / 10) : Double.toString(rounded / 10.0);
    }
}
