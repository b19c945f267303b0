package vn.lienthong.gateway.demo.civil;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.gateway.demo.kit.MockAddress;
import vn.lienthong.gateway.demo.kit.SmallFile;
import vn.lienthong.mock.civilstatus.RecordType;
import vn.lienthong.mock.civilstatus.RegisterRecord;

/** Everything of the civil-status side that is there before the gateway starts. */
public final class CivilStage implements AutoCloseable {

    private final CivilScript script = new CivilScript();
    private final RegistrySide registry;
    private final RegistryTrouble trouble;
    private final Path units;

    private CivilStage(RegistrySide registry, RegistryTrouble trouble, Path units) {
        this.registry = registry;
        this.trouble = trouble;
        this.units = units;
    }

    /**
     * @param units where the registry's own codes of communes are kept; made where it is missing
     * @param own the registry in a process of its own, where there is one
     * @param placeKnown whether the registry has learnt of the new commune as a place
     */
    public static CivilStage set(Path units, Optional<MockAddress> own, Clock clock, boolean placeKnown) {
        if (!Files.exists(units)) {
            SmallFile.write(units, "commune,code\n");
        }
        RegistrySide registry = RegistrySide.open(own, clock);
        RegistryTrouble trouble = new RegistryTrouble(registry.desk(), clock, placeKnown);
        CivilStage stage = new CivilStage(registry, trouble, units);
        stage.fillOldRegisters();
        return stage;
    }

    /** The settings with which the gateway finds the registry. */
    public Map<String, Object> gatewayDefaults(double speed) {
        return CivilDefaults.of(registry.base(), units, speed);
    }

    /** To be called again and again. */
    public void tick() {
        trouble.tick();
    }

    /** @return what lasts at the registry at that time, in words */
    public Optional<String> trouble(Instant at) {
        return trouble.spell(at).map(RegistrySpell::words);
    }

    public RegistrySide registry() {
        return registry;
    }

    CivilScript script() {
        return script;
    }

    RegistryTrouble trouble() {
        return trouble;
    }

    /** The registry's own code of the new commune, as somebody with an editor would add it; once is enough. */
    void addUnit() {
        String line = Commune.DINH_HOA.code() + "," + RegistryScript.UNIT_AT_REGISTRY;
        String known = SmallFile.read(units);
        if (known.lines().noneMatch(line::equals)) {
            SmallFile.write(units, known + line + "\n");
        }
    }

    @Override
    public void close() {
        registry.close();
    }

    private void fillOldRegisters() {
        List<RegisterRecord> known = registry.desk().records();
        script.cases().stream()
                .filter(it -> it.isExtract() && it.obstacle() == Obstacle.NONE)
                .map(CivilStage::entry)
                .filter(it -> !known.contains(it))
                .forEach(registry.desk()::add);
    }

    private static RegisterRecord entry(CivilCase extract) {
        OldEntry entry = OldEntry.of(extract);
        return new RegisterRecord(
                RecordType.BIRTH,
                extract.citizen().full(),
                "06/05/1987",
                null,
                extract.commune().code(),
                entry.number(),
                OldEntry.BOOK,
                entry.page(),
                "10/05/1987");
    }
}
