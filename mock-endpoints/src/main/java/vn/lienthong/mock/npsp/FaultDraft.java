package vn.lienthong.mock.npsp;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fault in the making. */
final class FaultDraft {
    private final FaultKind kind;
    private @Nullable String service;
    private @Nullable String maHoSo;
    private @Nullable Integer times;
    private @Nullable Duration lasting;
    private @Nullable Integer status;
    private @Nullable Duration delay;
    private @Nullable Boolean committed;
    private @Nullable String retryAfter;
    private @Nullable String field;
    private @Nullable List<String> values;
    private @Nullable String code;
    private @Nullable String message;
    private @Nullable Integer percent;
    private @Nullable Integer every;
    private @Nullable BatchAnswer answer;

    FaultDraft(FaultKind kind) {
        this.kind = kind;
    }

    FaultDraft(Fault fault) {
        this.kind = fault.kind();
        this.service = fault.service();
        this.maHoSo = fault.maHoSo();
        this.times = fault.times();
        this.lasting = fault.lasting();
        this.status = fault.status();
        this.delay = fault.delay();
        this.committed = fault.committed();
        this.retryAfter = fault.retryAfter();
        this.field = fault.field();
        this.values = fault.values();
        this.code = fault.code();
        this.message = fault.message();
        this.percent = fault.percent();
        this.every = fault.every();
        this.answer = fault.answer();
    }

    FaultDraft service(String value) {
        service = value;
        return this;
    }

    FaultDraft maHoSo(String value) {
        maHoSo = value;
        return this;
    }

    FaultDraft times(int value) {
        times = value;
        return this;
    }

    FaultDraft lasting(Duration value) {
        lasting = value;
        return this;
    }

    FaultDraft status(int value) {
        status = value;
        return this;
    }

    FaultDraft delay(Duration value) {
        delay = value;
        return this;
    }

    FaultDraft committed(boolean value) {
        committed = value;
        return this;
    }

    FaultDraft retryAfter(String value) {
        retryAfter = value;
        return this;
    }

    FaultDraft refusing(String name, List<String> refused) {
        field = name;
        values = refused;
        return this;
    }

    FaultDraft refusingEvery(int row) {
        every = row;
        return this;
    }

    FaultDraft percent(int value) {
        percent = value;
        return this;
    }

    FaultDraft answer(BatchAnswer value) {
        answer = value;
        return this;
    }

    FaultDraft saying(String errorCode, String text) {
        code = errorCode;
        message = text;
        return this;
    }

    Fault done() {
        return new Fault(
                kind,
                service,
                maHoSo,
                times,
                lasting,
                status,
                delay,
                committed,
                retryAfter,
                field,
                values,
                code,
                message,
                percent,
                every,
                answer);
    }
}
