/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.wide;

import dev.rockhopper.hibernate.reader.fixture.Complex;

/** The list of these entities. */
public final class WideUnit {

    /** All of them. */
    public static final Class<?>[] ENTITIES = {
        Hierarchies.Vehicle.class,
        Hierarchies.Car.class,
        Hierarchies.Bike.class,
        Hierarchies.Party.class,
        Hierarchies.Person.class,
        Hierarchies.Employee.class,
        Hierarchies.Company.class,
        Hierarchies.Shape.class,
        Hierarchies.Circle.class,
        Hierarchies.Square.class,
        Hierarchies.Note.class,
        Features.Split.class,
        Features.Natural.class,
        Features.Soft.class,
        Features.SoftTime.class,
        Features.Restricted.class,
        Features.Dynamic.class,
        Features.Computed.class,
        Features.Trip.class,
        Features.Tagged.class,
        Features.Total.class,
        Owners.Owner.class,
        Owners.Pet.class,
        Owners.Tag.class,
        Owners.Node.class,
        Complex.Customer.class
    };

    private WideUnit() {}
}
