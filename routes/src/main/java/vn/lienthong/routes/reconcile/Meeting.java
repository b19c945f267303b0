package vn.lienthong.routes.reconcile;

import java.util.List;
import java.util.Optional;

/** One code, as each side has it. A list with more than one element means that the side has it more than once. */
public record Meeting(String code, List<Standing> province, Optional<Account> ledger, List<Standing> national) {}
