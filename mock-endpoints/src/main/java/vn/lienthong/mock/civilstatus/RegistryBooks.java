package vn.lienthong.mock.civilstatus;

import java.util.List;
import java.util.Optional;
import vn.lienthong.mock.lgsp.Lgsp;
import vn.lienthong.mock.line.LineFaults;
import vn.lienthong.mock.line.RateMeter;

/** The books of a registry in this process. */
final class RegistryBooks implements Books {
    private final Registrations registrations;
    private final Tally tally;
    private final Switches switches;
    private final LineFaults faults;
    private final Lgsp lgsp;
    private final RateMeter rate;

    RegistryBooks(
            Registrations registrations, Tally tally, Switches switches, LineFaults faults, Lgsp lgsp, RateMeter rate) {
        this.registrations = registrations;
        this.tally = tally;
        this.switches = switches;
        this.faults = faults;
        this.lgsp = lgsp;
        this.rate = rate;
    }

    @Override
    public RegistrySummary summary() {
        return new RegistrySummary(
                registrations.size(),
                registrations.byStatus(),
                tally.of(Figure.TAKEN),
                tally.of(Figure.SUPPLEMENTED),
                tally.of(Figure.REGISTERED_TWICE),
                tally.of(Figure.REPEATS),
                tally.of(Figure.REPEATS_THAT_DIFFER),
                tally.of(Figure.CANNOT_BE_ENTERED),
                tally.of(Figure.BROKEN_REQUESTS),
                lgsp.tokensGiven(),
                lgsp.credentialsRefused(),
                rate.above(),
                rate.busiest(),
                tally.calls(),
                faults.applied(),
                switches.applied());
    }

    @Override
    public List<HeldRegistration> registrations() {
        return registrations.all();
    }

    @Override
    public Optional<HeldRegistration> registration(String code) {
        return registrations.shown(code);
    }

    @Override
    public List<Judgement> judgements() {
        return tally.judgements();
    }

    @Override
    public void forget() {
        registrations.forget();
        tally.forget();
        switches.forget();
        faults.forget();
        rate.forget();
    }
}
