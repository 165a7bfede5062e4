/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.quickstart;

import dev.rockhopper.annotations.View;
import dev.rockhopper.annotations.ViewColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A view as a read-only entity. */
@Entity
@Immutable
@View(
        name = "user_view",
        definition = "SELECT id, name FROM my_core_table WHERE name IS NOT NULL",
        columns = {
            @ViewColumn(name = "id", comment = "The user's number"),
            @ViewColumn(name = "name", comment = "The user's name")
        },
        comment = "Active users")
public class UserView {

    @Id
    private Integer id;

    private String name;

    public Integer getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
