/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect.ddl;

import dev.rockhopper.hibernate.error.DialectCode;
import org.hibernate.MappingException;
import org.hibernate.dialect.identity.IdentityColumnSupportImpl;
import org.hibernate.id.insert.GetGeneratedKeysDelegate;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Refuses IDENTITY ids while the session factory is built.
 *
 * <p>StarRocks numbers rows (AUTO_INCREMENT) but never tells the client which number a row got: the OK packet always says
 * {@code LAST_INSERT_ID = 0} (FE class {@code MysqlOkPacket}) and there is no function {@code last_insert_id}.
 */
public final class NoIdentity extends IdentityColumnSupportImpl {

    /** The one instance. */
    public static final NoIdentity INSTANCE = new NoIdentity();

    private NoIdentity() {}

    @Override
    public String getIdentitySelectString(String table, String column, int type) throws MappingException {
        throw refused(table + "." + column);
    }

    @Override
    public String getIdentityColumnString(int type) throws MappingException {
        throw refused("");
    }

    @Override
    public GetGeneratedKeysDelegate buildGetGeneratedKeysDelegate(EntityPersister persister) {
        throw refused(persister.getEntityName());
    }

    private static MappingException refused(String place) {
        return new MappingException(DialectCode.IDENTITY_ID
                .error(
                        place,
                        "GenerationType.IDENTITY cannot work, because StarRocks does not return the numbers that it generates.",
                        "Use @GeneratedValue(strategy = GenerationType.UUID), or assign the id in the application.")
                .toString());
    }
}
