package vn.lienthong.gateway.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The connectors, and other ways out, that a contract test holds to the contract. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Holds {
    Class<?>[] value();
}
