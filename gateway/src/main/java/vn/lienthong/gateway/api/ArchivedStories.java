package vn.lienthong.gateway.api;

import java.time.YearMonth;
import java.util.List;

/** Knows the months whose lines and calls have left the database. */
public interface ArchivedStories {

    /** @return the archives of those from the one to the other, both included, the oldest first */
    List<ArchivedStory> between(YearMonth from, YearMonth to);
}
