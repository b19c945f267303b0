package vn.lienthong.mappings.linked;

import java.util.List;

/**
 * What waits at the hub.
 *
 * @param items dossiers that can be taken
 * @param unreadable codes of elements that cannot, or {@code ?}
 */
public record HubList(List<HubItem> items, List<String> unreadable) {

    public HubList {
        items = List.copyOf(items);
        unreadable = List.copyOf(unreadable);
    }
}
