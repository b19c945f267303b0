package vn.lienthong.mock.civilstatus;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.lienthong.mock.lgsp.LgspOptions;

/** How a faked registry, and the service bus before it, are set up. Immutable: each setter returns a changed copy. */
public final class RegistryOptions implements Cloneable {
    private String bindAddress = "127.0.0.1";
    private int port = 9094;
    private int adminPort = -1;
    private Clock clock = Clock.systemUTC();
    private Clock rateClock = clock;
    private LgspOptions lgsp = LgspOptions.defaults();
    private String provinceCode = "37";
    private Set<String> provinces = Set.of();
    private int unfinishedPolls = 1;
    private Duration lasts = Duration.ZERO;
    private int codesPerPoll = 3;
    private int callsPerSecond;
    private boolean callsAboveRateRefused = true;
    private CodeStyle codeStyle = CodeStyle.MIXED;
    private String betweenSentences = "\n";
    private boolean demandsFields = true;
    private boolean strictCatalogue;
    private boolean duplicates;
    private boolean unknownLeftOut;
    private boolean singleValues;
    private int documentBytes;
    private int containerThreads = 100;
    private Map<RecordType, String> documentFields = documents();

    private RegistryOptions() {}

    /** Port 9094, admin on 9095, loopback only, the consumer {@code lienthong} / {@code synthetic-only}. */
    public static RegistryOptions defaults() {
        return new RegistryOptions();
    }

    /** Any free port for both sides: for tests. */
    public static RegistryOptions onFreePorts() {
        return defaults().port(0).adminPort(0);
    }

    public String bindAddress() {
        return bindAddress;
    }

    /** The address both sides listen on. The admin side has no authentication: leave it on the loopback interface. */
    public RegistryOptions bindAddress(String value) {
        RegistryOptions changed = copy();
        changed.bindAddress = value;
        return changed;
    }

    public int port() {
        return port;
    }

    /** The wire side's port; 0 takes any free one. */
    public RegistryOptions port(int value) {
        RegistryOptions changed = copy();
        changed.port = range("port", value, 0, 65_535);
        return changed;
    }

    /** The admin port: as set, otherwise one above {@link #port()}, or any free one when that is 0. */
    public int adminPort() {
        return adminPort >= 0 ? adminPort : port == 0 ? 0 : port + 1;
    }

    public RegistryOptions adminPort(int value) {
        RegistryOptions changed = copy();
        changed.adminPort = range("adminPort", value, 0, 65_535);
        return changed;
    }

    public Clock clock() {
        return clock;
    }

    /** The clock of tokens, registrations, faults that last, and of the rate until {@link #rateClock(Clock)} sets another. */
    public RegistryOptions clock(Clock value) {
        RegistryOptions changed = copy();
        changed.clock = value;
        changed.rateClock = value;
        return changed;
    }

    public Clock rateClock() {
        return rateClock;
    }

    /** The clock by which calls in a second are counted: real time, say, where the other one stands still. */
    public RegistryOptions rateClock(Clock value) {
        RegistryOptions changed = copy();
        changed.rateClock = value;
        return changed;
    }

    public LgspOptions lgsp() {
        return lgsp;
    }

    /** The service bus before the registry. */
    public RegistryOptions lgsp(LgspOptions value) {
        RegistryOptions changed = copy();
        changed.lgsp = value;
        return changed;
    }

    public String provinceCode() {
        return provinceCode;
    }

    /** The ministry's code of the province, as results name it. */
    public RegistryOptions provinceCode(String value) {
        RegistryOptions changed = copy();
        changed.provinceCode = value;
        return changed;
    }

    public Set<String> provinces() {
        return provinces;
    }

    /** The codes that {@code maTinh} may have; others are error 108. None: any. */
    public RegistryOptions provinces(Set<String> value) {
        RegistryOptions changed = copy();
        changed.provinces = Set.copyOf(value);
        return changed;
    }

    public int unfinishedPolls() {
        return unfinishedPolls;
    }

    /** How many times a registration is asked about before it is finished; the answer after these says that it is. */
    public RegistryOptions unfinishedPolls(int value) {
        RegistryOptions changed = copy();
        changed.unfinishedPolls = range("unfinishedPolls", value, 0, 1_000_000);
        return changed;
    }

    public Duration lasts() {
        return lasts;
    }

    /** How long a registration takes at least, by the registry's clock. */
    public RegistryOptions lasts(Duration value) {
        RegistryOptions changed = copy();
        changed.lasts = value;
        return changed;
    }

    public int codesPerPoll() {
        return codesPerPoll;
    }

    /** How many codes one {@code LayKetQua} may hold (inferred: what one client sends). */
    public RegistryOptions codesPerPoll(int value) {
        RegistryOptions changed = copy();
        changed.codesPerPoll = range("codesPerPoll", value, 1, 10_000);
        return changed;
    }

    public int callsPerSecond() {
        return callsPerSecond;
    }

    /** More calls than that in any second are above the rate; 0: no limit. */
    public RegistryOptions callsPerSecond(int value) {
        RegistryOptions changed = copy();
        changed.callsPerSecond = range("callsPerSecond", value, 0, 1_000_000);
        return changed;
    }

    public boolean callsAboveRateRefused() {
        return callsAboveRateRefused;
    }

    /** Whether calls above the rate get 429 (the default), or are counted and answered. */
    public RegistryOptions callsAboveRateRefused(boolean value) {
        RegistryOptions changed = copy();
        changed.callsAboveRateRefused = value;
        return changed;
    }

    public CodeStyle codeStyle() {
        return codeStyle;
    }

    public RegistryOptions codeStyle(CodeStyle value) {
        RegistryOptions changed = copy();
        changed.codeStyle = value;
        return changed;
    }

    public String betweenSentences() {
        return betweenSentences;
    }

    /** What stands between two sentences about the data: a line feed as the registry does it; relays lose it or make it {@code n}. */
    public RegistryOptions betweenSentences(String value) {
        RegistryOptions changed = copy();
        changed.betweenSentences = value;
        return changed;
    }

    public boolean demandsFields() {
        return demandsFields;
    }

    /** Whether names, sexes and dates without which nothing can be registered must be there (inferred). */
    public RegistryOptions demandsFields(boolean value) {
        RegistryOptions changed = copy();
        changed.demandsFields = value;
        return changed;
    }

    public boolean strictCatalogue() {
        return strictCatalogue;
    }

    /** Whether values that are not in {@code danhMuc} are refused, and units that are not there are error 106. */
    public RegistryOptions strictCatalogue(boolean value) {
        RegistryOptions changed = copy();
        changed.strictCatalogue = value;
        return changed;
    }

    public boolean duplicates() {
        return duplicates;
    }

    /** Whether a dossier that is there already is registered once more, which the books then show. */
    public RegistryOptions duplicates(boolean value) {
        RegistryOptions changed = copy();
        changed.duplicates = value;
        return changed;
    }

    public boolean unknownLeftOut() {
        return unknownLeftOut;
    }

    /** Whether a poll leaves out what the registry does not know; otherwise it comes with {@code trangThai} 0 (inferred). */
    public RegistryOptions unknownLeftOut(boolean value) {
        RegistryOptions changed = copy();
        changed.unknownLeftOut = value;
        return changed;
    }

    public boolean singleValues() {
        return singleValues;
    }

    /** Whether {@code ketQuaDangKyHS} gives its record by itself; otherwise in a list of one (inferred). */
    public RegistryOptions singleValues(boolean value) {
        RegistryOptions changed = copy();
        changed.singleValues = value;
        return changed;
    }

    public int documentBytes() {
        return documentBytes;
    }

    /** How large a result's PDF is at least, in bytes. */
    public RegistryOptions documentBytes(int value) {
        RegistryOptions changed = copy();
        changed.documentBytes = range("documentBytes", value, 0, 100_000_000);
        return changed;
    }

    public int containerThreads() {
        return containerThreads;
    }

    /** The size of the wire side's thread pool; each call that is made to wait holds one. */
    public RegistryOptions containerThreads(int value) {
        RegistryOptions changed = copy();
        changed.containerThreads = range("containerThreads", value, 10, 10_000);
        return changed;
    }

    public Map<RecordType, String> documentFields() {
        return documentFields;
    }

    /** In which field of a result the PDF is; known for births and deaths, inferred for the others. */
    public RegistryOptions documentField(RecordType type, String field) {
        RegistryOptions changed = copy();
        Map<RecordType, String> fields = new EnumMap<>(documentFields);
        fields.put(type, field);
        changed.documentFields = fields;
        return changed;
    }

    /** Without secrets. */
    @Override
    public String toString() {
        return "RegistryOptions[" + bindAddress + ":" + port + "]";
    }

    private static Map<RecordType, String> documents() {
        Map<RecordType, String> fields = new EnumMap<>(RecordType.class);
        for (RecordType type : RecordType.values()) {
            fields.put(type, "giayToKetQua");
        }
        fields.put(RecordType.BIRTH, "giayKhaiSinh");
        fields.put(RecordType.DEATH, "giayKhaiTu");
        return fields;
    }

    private RegistryOptions copy() {
        try {
            return (RegistryOptions) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", was " + value);
        }
        return value;
    }
}
