/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import dev.rockhopper.migrator.service.StatusService;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/** What happens to the database before anything else uses it. */
public final class RockhopperInitializer implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(RockhopperInitializer.class);

    private final Rockhopper rockhopper;
    private final RockhopperProperties properties;

    public RockhopperInitializer(Rockhopper rockhopper, RockhopperProperties properties) {
        this.rockhopper = rockhopper;
        this.properties = properties;
    }

    /**
     * Upgrades or validates, as {@code rockhopper.mode} says.
     *
     * @throws RockhopperException with everything that keeps the application from its database
     */
    @Override
    public void afterPropertiesSet() {
        StatusService.Status status = rockhopper.status();
        status.revisions().warnings().forEach(warning -> LOG.warn("{}", warning));
        boolean ahead = isAhead(status);
        if (properties.getMode() == RockhopperProperties.Mode.UPGRADE && !ahead) {
            rockhopper.upgrade();
            return;
        }
        List<Message> findings = status.findings();
        if (!findings.isEmpty()) {
            throw new RockhopperException(findings, null);
        }
        LOG.info("All {} revisions are applied to {}", status.revisions().byId().size(), status.database());
    }

    /** A newer version of the application was here, and this one has nothing left to do. */
    private boolean isAhead(StatusService.Status status) {
        boolean ahead = !status.unknown().isEmpty() && status.pending().isEmpty() && properties.isAllowNewerDatabase();
        if (ahead) {
            LOG.warn(
                    "The database {} is ahead of this application: revisions {} are applied and not known here",
                    status.database(),
                    status.unknown());
        } else if (!status.unknown().isEmpty()) {
            rockhopper.requireKnown(status);
        }
        return ahead;
    }
}
