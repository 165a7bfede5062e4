CREATE TABLE `ByGetter` (
  `id` BIGINT NOT NULL,
  `postal_code` VARCHAR(255) NULL,
  `valid` BOOLEAN NOT NULL,
  `amount` INT NOT NULL COMMENT 'Computed'
)
PRIMARY KEY(`id`);

CREATE TABLE `Mixed` (
  `id` BIGINT NOT NULL,
  `version` BIGINT NOT NULL,
  `shown` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Plain` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `age` INT NULL COMMENT 'On the field'
)
PRIMARY KEY(`id`);

