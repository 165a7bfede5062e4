/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.quickstart;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Writes rows through Hibernate, reads them back, changes one and deletes one. */
public final class ReadAndWrite {

    private ReadAndWrite() {}

    /**
     * Runs against the database of a JDBC URL.
     *
     * @param arguments the URL, then the user and the password if the URL needs them
     */
    public static void main(String[] arguments) {
        String user = arguments.length > 1 ? arguments[1] : "root";
        String password = arguments.length > 2 ? arguments[2] : "";
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("quickstart")
                .managedClasses(MyOrmTable.class, MyCoreTable.class, UserView.class)
                .jdbcUrl(arguments[0])
                .jdbcCredentials(user, password);
        try (EntityManagerFactory factory = configuration.createEntityManagerFactory()) {
            write(factory);
            change(factory);
            read(factory).forEach(System.out::println);
        }
    }

    private static void write(EntityManagerFactory factory) {
        factory.runInTransaction(session -> {
            session.persist(new MyCoreTable(1, "Gwen"));
            session.persist(new MyCoreTable(2, null));
            session.persist(new MyCoreTable(3, "Roy"));
        });
    }

    private static void change(EntityManagerFactory factory) {
        factory.runInTransaction(session -> {
            session.createQuery("update MyCoreTable t set t.name = 'Pip' where t.id = 2")
                    .executeUpdate();
            session.remove(session.find(MyCoreTable.class, 3));
        });
    }

    private static List<String> read(EntityManagerFactory factory) {
        return factory.callInTransaction(session -> session.createQuery("from UserView v order by v.id", UserView.class)
                .getResultStream()
                .map(row -> "user_view: " + row.getId() + " " + row.getName())
                .toList());
    }
}
