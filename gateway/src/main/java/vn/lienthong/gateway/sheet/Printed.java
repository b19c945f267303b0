package vn.lienthong.gateway.sheet;

import java.util.List;

/**
 * What is printed, or written into a file, of a report: the same on paper, in tables and on the page.
 *
 * @param name of the one page of a workbook; up to 31 letters, none of {@code []*?:/\\}
 * @param notes lines below the title
 * @param sha256 the hash by which paper is checked
 */
public record Printed(String name, String title, List<String> notes, String sha256, List<SheetTable> tables) {

    public Printed {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }
}
