package vn.lienthong.gateway.ledger;

import org.springframework.dao.DataAccessException;
import vn.lienthong.routes.gather.SharedFailure;

/** The commit itself failed: whether what was written is durable is not known, and nobody may take it for undone. */
final class CommitInDoubt extends DataAccessException implements SharedFailure {

    private static final long serialVersionUID = 1L;

    CommitInDoubt(RuntimeException cause) {
        super("The commit failed; whether it took place is not known", cause);
    }

    @Override
    public RuntimeException forMember() {
        return new CommitInDoubt(this);
    }
}
