package vn.lienthong.mock.civilstatus;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How registrations go on: by being asked about, and by time; by themselves to the end, unless a switch says otherwise. */
final class Course {
    private static final Duration USUAL_DEADLINE = Duration.ofDays(5);

    private final Switches switches;
    private final Records records;
    private final Register register;
    private volatile Pace pace;

    Course(RegistryOptions options, Switches switches, Records records) {
        this.switches = switches;
        this.records = records;
        this.register = new Register();
        this.pace = new Pace(options.unfinishedPolls(), options.lasts());
    }

    Pace pace() {
        return pace;
    }

    void pace(Pace changed) {
        pace = changed;
    }

    void move(Registration held, Instant now) {
        if (held.settled() || held.status == Registration.SUPPLEMENT) {
            return;
        }
        held.pollsOfRound++;
        Submission sent = held.submission;
        Predicate<RegistrySwitch> meets = Meets.dossier(sent.code(), sent.type(), sent.data());
        Optional<RegistrySwitch> supplement = switches.take(SwitchKind.SUPPLEMENT, meets);
        Optional<RegistrySwitch> refusal =
                supplement.isPresent() ? Optional.empty() : switches.take(SwitchKind.REFUSE, meets);
        if (supplement.isPresent()) {
            held.status = Registration.SUPPLEMENT;
            held.note = said(supplement.get(), "Đề nghị bổ sung hồ sơ");
            held.deadline =
                    now.plus(Optional.ofNullable(supplement.get().deadline()).orElse(USUAL_DEADLINE));
        } else if (refusal.isPresent()) {
            refuse(held, said(refusal.get(), "Hồ sơ không đủ điều kiện đăng ký"), now);
        } else if (pace.finished(held, now)
                && switches.take(SwitchKind.NEVER_FINISHED, meets).isEmpty()) {
            finish(held, now);
        } else {
            held.status = pace.halfWay(held, now) ? Registration.PROCESSED : Registration.WAITING;
        }
    }

    private void finish(Registration held, Instant now) {
        Submission sent = held.submission;
        if (sent.type() != RecordType.EXTRACT) {
            held.entry = register.enter(sent, now);
            held.status = Registration.COMPLETED;
            held.finishedAt = now;
            register.asRecord(sent, held.entry, now).ifPresent(records::add);
            return;
        }
        List<RegisterRecord> found = records.find(sent.data());
        if (found.isEmpty()) {
            refuse(held, "Không tìm thấy thông tin trong sổ hộ tịch", now);
        } else {
            RegisterRecord first = found.get(0);
            held.entry = new Registration.Entry(first.so(), first.quyenSo(), first.trangSo(), "");
            held.status = Registration.COMPLETED;
            held.finishedAt = now;
        }
    }

    private static void refuse(Registration held, String note, Instant now) {
        held.status = Registration.REFUSED;
        held.note = note;
        held.finishedAt = now;
    }

    private static String said(RegistrySwitch what, String usual) {
        return Optional.ofNullable(what.text()).orElse(usual);
    }
}
