package vn.lienthong.mappings.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an answer, by its name without prefix. It does not show what it holds.
 *
 * @param text the texts right in it, without blanks at the ends
 */
record XmlElement(String name, String text, List<XmlElement> children) {

    XmlElement {
        children = List.copyOf(children);
    }

    /** This element and all within it, in the order of the document. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    Optional<XmlElement> child(String named) {
        return children.stream().filter(it -> it.name.equals(named)).findFirst();
    }

    /** @return the child's text, empty when there is none */
    Optional<String> text(String child) {
        return child(child).map(XmlElement::text).filter(it -> !it.isEmpty());
    }

    @Override
    public String toString() {
        return "XmlElement[" + name + "]";
    }

    /** An element whose end was not read yet. */
    static final class Open {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<XmlElement> children = new ArrayList<>();

        Open(String name) {
            this.name = name;
        }

        void text(String more) {
            text.append(more);
        }

        void add(XmlElement child) {
            children.add(child);
        }

        XmlElement closed() {
            return new XmlElement(name, text.toString().strip(), children);
        }
    }
}
