package entities;

import dev.rockhopper.annotations.*;
import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

/** Fields, getters and mixtures of both. */
public final class Accesses {
    @Entity
    public static class ByGetter {
        private Long id;
        private String name;
        private boolean active;
        private URLish url;
        private List<String> tags;
        private int aB;
        private String xCoord;
        private String URLText;

        @Id
        public Long getId() {
            return id;
        }

        public void setId(Long i) {}

        @Column(length = 33)
        public String getName() {
            return name;
        }

        public void setName(String n) {}

        public boolean isActive() {
            return active;
        }

        public void setActive(boolean b) {}

        @Transient
        public String getDerived() {
            return "";
        }

        public List<String> getTags() {
            return tags;
        }

        public void setTags(List<String> t) {}

        public int getaB() {
            return 1;
        }

        public void setaB(int x) {}

        public String getxCoord() {
            return "";
        }

        public void setxCoord(String x) {}

        public String getURLText() {
            return "";
        }

        public void setURLText(String x) {}

        @Access(AccessType.FIELD)
        @Column(name = "raw_field")
        private String raw;

        @Embedded
        public URLish getUrl() {
            return url;
        }

        public void setUrl(URLish u) {}

        @ManyToOne
        public ByField getOther() {
            return null;
        }

        public void setOther(ByField f) {}
    }

    @Embeddable
    public static class URLish {
        private String host;
        private int port;

        public String getHost() {
            return host;
        }

        public void setHost(String h) {}

        @Column(name = "prt")
        public int getPort() {
            return port;
        }

        public void setPort(int p) {}
    }

    @Entity
    @Access(AccessType.FIELD)
    public static class ByField {
        @Id
        private Long id;

        private URLish url;
        private String a;

        @Access(AccessType.PROPERTY)
        @Column(name = "b_prop")
        public String getB() {
            return "";
        }

        public void setB(String b) {}

        @Column(name = "not_used")
        public String getA() {
            return a;
        }
    }

    @Entity
    @Access(AccessType.PROPERTY)
    public static class Mixed extends Sup {
        @Id
        @Access(AccessType.FIELD)
        private UUID id;

        public String getVisible() {
            return "";
        }

        public void setVisible(String s) {}

        private String hidden;
    }

    @MappedSuperclass
    @Access(AccessType.FIELD)
    public static class Sup {
        private String inSup;

        public String getNoColumn() {
            return "";
        }
    }

    @Entity
    public static class KotlinLike {
        @Id
        private final UUID id;

        private final String title;
        private final Integer count;

        @Column(nullable = false)
        private final List<String> items;

        public KotlinLike() {
            id = null;
            title = null;
            count = null;
            items = null;
        }

        public final UUID getId() {
            return id;
        }

        public final String component2() {
            return title;
        }
    }
}
