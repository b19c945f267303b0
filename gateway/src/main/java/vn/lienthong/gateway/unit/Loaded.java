package vn.lienthong.gateway.unit;

import java.util.List;
import vn.lienthong.mappings.unit.Defect;

/** What became of a file that was brought. */
public sealed interface Loaded {

    /** @param repeated whether the same file was here before */
    record Kept(UnitVersion version, boolean repeated) implements Loaded {}

    /** Nothing of it is kept: it cannot be read as a conversion table. */
    record NoTable(List<Defect> defects) implements Loaded {}
}
