/**
 * The civil registry as the province's existing connectors know it, behind an LGSP of their own: what they hand in goes into the
 * ledger, what they ask is answered from what the gateway knows.
 */
@NullMarked
package vn.lienthong.gateway.lgspfacade;

import org.jspecify.annotations.NullMarked;
