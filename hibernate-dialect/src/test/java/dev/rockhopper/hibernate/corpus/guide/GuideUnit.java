/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.guide;

/** The list of these entities. */
public final class GuideUnit {

    /** All of them. */
    public static final Class<?>[] ENTITIES = {
        People.Person.class,
        People.Partner.class,
        People.Phone.class,
        People.Call.class,
        People.Payment.class,
        People.CreditCardPayment.class,
        People.WireTransferPayment.class,
        Library.Book.class,
        Library.Author.class,
        Library.Publisher.class,
        Library.OrderLine.class,
        Library.Loan.class,
        Things.Animal.class,
        Things.Dog.class,
        Things.Cat.class,
        Things.Account.class,
        Things.DebitAccount.class,
        Things.CreditAccount.class,
        Things.Doc.class,
        Things.Thing.class
    };

    private GuideUnit() {}
}
