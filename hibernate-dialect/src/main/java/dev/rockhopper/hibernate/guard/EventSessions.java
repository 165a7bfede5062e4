/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** The session of an event, whose method has another result type in each line of Hibernate. */
final class EventSessions {

    private EventSessions() {}

    static SharedSessionContractImplementor of(Object event) {
        try {
            Method method = event.getClass().getMethod("getSession");
            return (SharedSessionContractImplementor) method.invoke(event);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new HibernateException("cannot find the session of " + event, e);
        }
    }
}
