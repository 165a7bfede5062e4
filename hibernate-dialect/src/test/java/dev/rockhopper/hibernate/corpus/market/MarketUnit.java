/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.corpus.market;

/** The list of these entities. */
public final class MarketUnit {

    /** All of them. */
    public static final Class<?>[] ENTITIES = {
        Goods.Category.class,
        Goods.Product.class,
        Trade.Client.class,
        Trade.PurchaseOrder.class,
        Trade.OrderLine.class,
        Money.Payment.class,
        Money.CardPayment.class,
        Money.CashPayment.class,
        Money.Movement.class,
        Money.Inbound.class,
        Money.Outbound.class,
        Money.Notice.class,
        Money.Mail.class,
        Money.Sms.class,
        Depots.Depot.class
    };

    private MarketUnit() {}
}
