package vn.lienthong.gateway.console.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is asked before something is done.
 *
 * @param text what will happen; may be empty
 * @param label of the button
 * @param action where the answer goes
 * @param reason whether a reason is asked for, which is kept
 * @param once the id of the request, by which a double click is one act
 * @param chosen messages that it is about; may be empty
 * @param target where the answer is put; empty where it says where itself
 * @param include a selector of fields of the page that go along; may be empty
 */
public record Ask(
        String title,
        String text,
        String label,
        String action,
        boolean danger,
        boolean reason,
        List<Field> fields,
        String once,
        List<UUID> chosen,
        String target,
        String include) {

    /**
     * One field of a dialog.
     *
     * @param type as in HTML; {@code select} for a choice; {@code file} for one that goes by itself, before the dialog does
     * @param options the values of a choice, and what they are called
     * @param pattern what is taken; may be empty
     * @param required whether it cannot be left out
     */
    public record Field(
            String name,
            String label,
            String type,
            String value,
            Map<String, String> options,
            String pattern,
            boolean required) {

        public static Field text(String name, String label, String pattern) {
            return new Field(name, label, "text", "", Map.of(), pattern, true);
        }

        public static Field optional(String name, String label, String type) {
            return new Field(name, label, type, "", Map.of(), "", false);
        }

        public static Field time(String name, String label, String value) {
            return new Field(name, label, "datetime-local", value, Map.of(), "", true);
        }

        public static Field tick(String name, String label) {
            return new Field(name, label, "checkbox", "true", Map.of(), "", false);
        }

        /**
         * A file that goes by itself once the dialog is sent; what it became is then chosen in the field {@code into}.
         *
         * @param action where it goes
         */
        public static Field file(String into, String label, String action) {
            return new Field(into, label, "file", action, Map.of(), "", false);
        }

        public static Field choice(String name, String label, String value, Map<String, String> options) {
            return new Field(name, label, "select", value, options, "", true);
        }
    }

    /**
     * @param key of its words: {@code key.title}, {@code key.text} where there is one, {@code key.label}
     * @param parts that the title and the text name
     */
    public static Ask of(Speech speech, String key, String action, Object... parts) {
        String text = speech.maybe(key + ".text").isEmpty() ? "" : speech.t(key + ".text", parts);
        return new Ask(
                speech.t(key + ".title", parts),
                text,
                speech.t(key + ".label"),
                action,
                false,
                false,
                List.of(),
                UUID.randomUUID().toString(),
                List.of(),
                "",
                "");
    }

    /** With a reason that is kept. */
    public Ask reasoned() {
        return new Ask(title, text, label, action, danger, true, fields, once, chosen, target, include);
    }

    /** For what cannot be taken back. */
    public Ask dangerous() {
        return new Ask(title, text, label, action, true, reason, fields, once, chosen, target, include);
    }

    public Ask with(Field... more) {
        return new Ask(title, text, label, action, danger, reason, List.of(more), once, chosen, target, include);
    }

    public Ask about(List<UUID> messages) {
        return new Ask(
                title, text, label, action, danger, reason, fields, once, List.copyOf(messages), target, include);
    }

    /** @param place a selector of where the answer is put */
    public Ask into(String place) {
        return new Ask(title, text, label, action, danger, reason, fields, once, chosen, place, include);
    }

    /** @param fields a selector of fields of the page that go along */
    public Ask including(String fields) {
        return new Ask(title, text, label, action, danger, reason, this.fields, once, chosen, target, fields);
    }
}
