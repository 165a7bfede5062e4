CREATE TABLE `Commented` (
  `id` BIGINT NOT NULL COMMENT 'By JPA',
  `name` VARCHAR(255) NULL COMMENT 'By Hibernate',
  `both` VARCHAR(255) NULL COMMENT 'By both',
  `five` INT NOT NULL DEFAULT '5',
  `state` VARCHAR(255) NULL DEFAULT 'open',
  `since` DATETIME NULL DEFAULT CURRENT_TIMESTAMP,
  `defined` SMALLINT NOT NULL DEFAULT '3' COMMENT 'small',
  `created` DATETIME NOT NULL,
  `six` INT NULL AS five + 1
)
PRIMARY KEY(`id`)
COMMENT 'By Hibernate';

CREATE VIEW `CommentedNames`
AS
select id, name from Commented;

CREATE TABLE `Constrained` (
  `id` BIGINT NOT NULL,
  `email` VARCHAR(255) NOT NULL
)
PRIMARY KEY(`id`)
COMMENT 'By JPA';

CREATE TABLE `Fixed` (
  `id` BIGINT NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Removed` (
  `id` BIGINT NOT NULL,
  `tenant` VARCHAR(255) NOT NULL,
  `target_type` VARCHAR(255) NULL,
  `target_id` BIGINT NULL,
  `deleted` BOOLEAN NOT NULL COMMENT 'Soft-delete indicator'
)
PRIMARY KEY(`id`);

-- RH1219 dev.rockhopper.hibernate.reader.fixture.HibernateWords$Constrained: unique constraints, checks and indexes of @Table are left out: StarRocks has no counterpart. → Use a PRIMARY KEY for uniqueness, and @StarRocksTable(indexes) for indexes.
