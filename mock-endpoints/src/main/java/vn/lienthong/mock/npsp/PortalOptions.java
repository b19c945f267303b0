package vn.lienthong.mock.npsp;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How a faked Portal is set up. Immutable: each setter returns a changed copy. */
public final class PortalOptions implements Cloneable {
    private String bindAddress = "127.0.0.1";
    private int port = 9090;
    private int adminPort = -1;
    private String username = "ninhbinh";
    private String password = "synthetic-only";
    private String dstcode = "VN:GOV:000.00.00.G22:vpcpdvcprovider";
    private String loginPath = "/mapi/login";
    private String integrationPath = "/mapi/g";
    private String sharePath = "/mapi/g";
    private Duration sessionLifetime = Duration.ofMinutes(30);
    private Clock clock = Clock.systemUTC();
    private ErrorCodeStyle errorCodeStyle = ErrorCodeStyle.TEXT;
    private AnswerCodes answerCodes = AnswerCodes.defaults();
    private String sessionMessage = "Phiên làm việc (session) không hợp lệ hoặc đã hết hạn";
    private List<String> lookupFields = Shown.FIELDS;
    private boolean duplicateCreates;
    private boolean progressMovesStatus = true;
    private int progressRowsPerCall = 10;
    private int callsPerSecond;
    private boolean strictProcedures;
    private Duration visibilityDelay = Duration.ZERO;
    private int containerThreads = 100;
    private int tellingsKept = 1_000_000;
    private Set<InferredRule> rules = InferredRule.defaults();

    private PortalOptions() {}

    /** Port 9090, admin on 9091, loopback only, the synthetic account {@code ninhbinh} / {@code synthetic-only}. */
    public static PortalOptions defaults() {
        return new PortalOptions();
    }

    /** Any free port for both sides: for tests. */
    public static PortalOptions onFreePorts() {
        return defaults().port(0).adminPort(0);
    }

    public String bindAddress() {
        return bindAddress;
    }

    /** The address both sides listen on. The admin side has no authentication: leave it on the loopback interface. */
    public PortalOptions bindAddress(String value) {
        PortalOptions changed = copy();
        changed.bindAddress = value;
        return changed;
    }

    public int port() {
        return port;
    }

    /** The wire side's port; 0 takes any free one. */
    public PortalOptions port(int value) {
        PortalOptions changed = copy();
        changed.port = range("port", value, 0, 65_535);
        return changed;
    }

    /** The admin port: as set, otherwise one above {@link #port()}, or any free one when that is 0. */
    public int adminPort() {
        return adminPort >= 0 ? adminPort : port == 0 ? 0 : port + 1;
    }

    public PortalOptions adminPort(int value) {
        PortalOptions changed = copy();
        changed.adminPort = range("adminPort", value, 0, 65_535);
        return changed;
    }

    public String username() {
        return username;
    }

    public String password() {
        return password;
    }

    public PortalOptions account(String name, String secret) {
        PortalOptions changed = copy();
        changed.username = name;
        changed.password = secret;
        return changed;
    }

    public String dstcode() {
        return dstcode;
    }

    /** The routing code that the adapter must be given, as header or query parameter. */
    public PortalOptions dstcode(String value) {
        PortalOptions changed = copy();
        changed.dstcode = value;
        return changed;
    }

    public String loginPath() {
        return loginPath;
    }

    public PortalOptions loginPath(String value) {
        PortalOptions changed = copy();
        changed.loginPath = value;
        return changed;
    }

    public String integrationPath() {
        return integrationPath;
    }

    /** The path of writes below the adapter's prefix; inferred, like {@link #sharePath}. Both take every service. */
    public PortalOptions integrationPath(String value) {
        PortalOptions changed = copy();
        changed.integrationPath = value;
        return changed;
    }

    public String sharePath() {
        return sharePath;
    }

    /** The path of look-ups below the adapter's prefix. */
    public PortalOptions sharePath(String value) {
        PortalOptions changed = copy();
        changed.sharePath = value;
        return changed;
    }

    public Duration sessionLifetime() {
        return sessionLifetime;
    }

    /** How long a session lives after its login, by {@link #clock()}, used or not; inferred. */
    public PortalOptions sessionLifetime(Duration value) {
        PortalOptions changed = copy();
        changed.sessionLifetime = value;
        return changed;
    }

    public Clock clock() {
        return clock;
    }

    /** The Portal's time: of sessions, of faults that last, of tellings. Delays are in real time. */
    public PortalOptions clock(Clock value) {
        PortalOptions changed = copy();
        changed.clock = value;
        return changed;
    }

    public ErrorCodeStyle errorCodeStyle() {
        return errorCodeStyle;
    }

    public PortalOptions errorCodeStyle(ErrorCodeStyle value) {
        PortalOptions changed = copy();
        changed.errorCodeStyle = value;
        return changed;
    }

    public AnswerCodes answerCodes() {
        return answerCodes;
    }

    public PortalOptions answerCodes(AnswerCodes value) {
        PortalOptions changed = copy();
        changed.answerCodes = value;
        return changed;
    }

    public String sessionMessage() {
        return sessionMessage;
    }

    /** What is said of a session that is unknown or has expired; inferred. */
    public PortalOptions sessionMessage(String value) {
        PortalOptions changed = copy();
        changed.sessionMessage = value;
        return changed;
    }

    public List<String> lookupFields() {
        return lookupFields;
    }

    /** The dossier's fields, in their written spelling, that a look-up shows in upper case beside the status; inferred. */
    public PortalOptions lookupFields(List<String> value) {
        PortalOptions changed = copy();
        changed.lookupFields = List.copyOf(value);
        return changed;
    }

    public boolean duplicateCreates() {
        return duplicateCreates;
    }

    /** Whether a create of a dossier that exists is accepted, as happens in the wild; refused by default. */
    public PortalOptions duplicateCreates(boolean value) {
        PortalOptions changed = copy();
        changed.duplicateCreates = value;
        return changed;
    }

    public boolean progressMovesStatus() {
        return progressMovesStatus;
    }

    /** Whether a progress row sets the status that the Portal shows; inferred, on by default. */
    public PortalOptions progressMovesStatus(boolean value) {
        PortalOptions changed = copy();
        changed.progressMovesStatus = value;
        return changed;
    }

    public int progressRowsPerCall() {
        return progressRowsPerCall;
    }

    /** The most progress rows that one call may carry. */
    public PortalOptions progressRowsPerCall(int value) {
        PortalOptions changed = copy();
        changed.progressRowsPerCall = range("progressRowsPerCall", value, 1, 100_000);
        return changed;
    }

    public int callsPerSecond() {
        return callsPerSecond;
    }

    /** The most calls, logins included, in any second by {@link #clock()}; more are answered 429. 0, the default: no limit. */
    public PortalOptions callsPerSecond(int value) {
        PortalOptions changed = copy();
        changed.callsPerSecond = range("callsPerSecond", value, 0, 100_000);
        return changed;
    }

    public boolean strictProcedures() {
        return strictProcedures;
    }

    /** Whether dossiers of procedures outside the catalogue are refused from the start; see {@link Procedures}. */
    public PortalOptions strictProcedures(boolean value) {
        PortalOptions changed = copy();
        changed.strictProcedures = value;
        return changed;
    }

    public Duration visibilityDelay() {
        return visibilityDelay;
    }

    /** How long after a change, by {@link #clock()}, look-ups begin to show it. Writes see it at once. */
    public PortalOptions visibilityDelay(Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException("visibilityDelay must not be negative, was " + value);
        }
        PortalOptions changed = copy();
        changed.visibilityDelay = value;
        return changed;
    }

    public int containerThreads() {
        return containerThreads;
    }

    /** Threads of the wire side; every call made to wait holds one. */
    public PortalOptions containerThreads(int value) {
        PortalOptions changed = copy();
        changed.containerThreads = range("containerThreads", value, 10, 2_000);
        return changed;
    }

    public int tellingsKept() {
        return tellingsKept;
    }

    /** How many tellings the books keep before the oldest are dropped; about 300 bytes each. */
    public PortalOptions tellingsKept(int value) {
        PortalOptions changed = copy();
        changed.tellingsKept = range("tellingsKept", value, 1, 100_000_000);
        return changed;
    }

    public boolean judges(InferredRule rule) {
        return rules.contains(rule);
    }

    /** Switches an inferred rule on. */
    public PortalOptions with(InferredRule rule) {
        PortalOptions changed = copy();
        changed.rules = EnumSet.copyOf(rules);
        changed.rules.add(rule);
        return changed;
    }

    /** Switches an inferred rule off. */
    public PortalOptions without(InferredRule rule) {
        PortalOptions changed = copy();
        changed.rules = EnumSet.copyOf(rules);
        changed.rules.remove(rule);
        return changed;
    }

    private PortalOptions copy() {
        try {
            return (PortalOptions) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static int range(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", was " + value);
        }
        return value;
    }
}
