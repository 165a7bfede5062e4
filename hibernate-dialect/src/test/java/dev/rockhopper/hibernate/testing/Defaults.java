/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.testing;

import java.lang.reflect.Method;

/** Zero, false or null: what a method of a JDBC proxy returns when nobody cares. */
final class Defaults {

    private Defaults() {}

    static Object of(Method method) {
        Class<?> type = method.getReturnType();
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? (Object) 0L : null;
    }
}
