/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.migrator.service.StatusService;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** An application that was processed ahead of time: the class that fills its context, then its settings. */
final class AheadOfTimeMain {

    private AheadOfTimeMain() {}

    @SuppressWarnings("unchecked") // the class is generated
    public static void main(String[] arguments) throws ReflectiveOperationException {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            for (int i = 1; i < arguments.length; i++) {
                TestPropertyValues.of(arguments[i]).applyTo(context);
            }
            ((ApplicationContextInitializer<GenericApplicationContext>)
                            Class.forName(arguments[0]).getDeclaredConstructor().newInstance())
                    .initialize(context);
            context.refresh();
            StatusService.Status status = context.getBean(Rockhopper.class).status();
            if (!status.pending().isEmpty()) {
                throw new IllegalStateException("pending: " + status.pending());
            }
            System.out.println("All " + status.revisions().byId().size() + " revisions are there");
        }
    }
}
