package vn.lienthong.mappings.unit;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mappings.Finding;

/**
 * What an address means.
 *
 * @param before the communes of before that it can mean
 * @param since where these are now, or the communes of today that it names
 * @param near communes whose names are like the one that was asked for; never taken for it
 * @param findings why nobody can say which unit it is on the date that was asked for; empty where one is certain
 */
public record Resolution(
        AddressQuestion question,
        List<Commune> before,
        List<Successor> since,
        List<Commune> near,
        List<Finding> findings) {

    public Resolution {
        before = List.copyOf(before);
        since = List.copyOf(since);
        near = List.copyOf(near);
        findings = List.copyOf(findings);
    }

    boolean isFound() {
        return !before.isEmpty() || !since.isEmpty();
    }

    public boolean isCertain() {
        return findings.isEmpty();
    }

    /** @return the commune of before, where it is certain which */
    public Optional<Commune> was() {
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** @return the commune of today, where it is certain which */
    public Optional<Commune> is() {
        var communes = since.stream().map(Successor::commune).distinct().toList();
        return communes.size() == 1 ? Optional.of(communes.get(0)) : Optional.empty();
    }
}
