/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.samples.data;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;
import org.springframework.transaction.annotation.Transactional;

/** The customers, in the ways that Spring Data offers. */
public interface Customers extends JpaRepository<Customer, UUID>, JpaSpecificationExecutor<Customer> {

    List<Customer> findByFullNameContainingIgnoreCaseOrderByFullName(String part);

    Page<Customer> findByActiveTrue(Pageable page);

    Optional<Customer> findFirstByOrderByFullNameDesc();

    boolean existsByEmail(String email);

    List<Customer> findByTagsContaining(String tag);

    List<Customer> findDistinctByPurchasesStatusIn(Collection<Purchase.Status> statuses);

    Window<Customer> findFirst2ByOrderByFullNameAscIdAsc(ScrollPosition position);

    /** What each customer spent, the best first. */
    @Query("select c.fullName as name, count(p) as purchases, sum(p.amount) as total"
            + " from Customer c left join c.purchases p group by c.fullName order by total desc nulls last")
    List<Spent> spent();

    /** A line of {@link #spent()}. */
    interface Spent {
        String getName();

        long getPurchases();

        BigDecimal getTotal();
    }

    /** Customers who bought for more than anybody before them in the alphabet. */
    @Query("from Customer c where c.purchases is not empty"
            + " and not exists (select 1 from Customer d where d.fullName > c.fullName and d.purchases is not empty)")
    List<Customer> lastBuyers();

    @Modifying(clearAutomatically = true)
    @Transactional
    @Query("update Customer c set c.active = false where c.email like :pattern")
    int deactivate(@Param("pattern") String pattern);

    @Transactional
    long deleteByEmail(String email);
}
