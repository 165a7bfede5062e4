CREATE TABLE `basket` (
  `id` BIGINT NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `basket_event` (
  `basket` BIGINT NOT NULL,
  `article` VARCHAR(255) NULL,
  `amount` INT NULL
)
DUPLICATE KEY(`basket`, `article`)
DISTRIBUTED BY RANDOM
ORDER BY (`amount`);

CREATE TABLE `basket_lines` (
  `basket_id` BIGINT NOT NULL,
  `pos` INT NOT NULL,
  `article` VARCHAR(255) NULL,
  `amount` INT NULL
)
PRIMARY KEY(`basket_id`, `pos`);

CREATE TABLE `basket_names` (
  `basket_id` BIGINT NOT NULL,
  `lang` VARCHAR(5) NOT NULL,
  `names` VARCHAR(255) NULL
)
PRIMARY KEY(`basket_id`, `lang`);

CREATE TABLE `basket_nicknames` (
  `basket_id` BIGINT NOT NULL,
  `nick` VARCHAR(30) NULL COMMENT 'What friends say'
)
DUPLICATE KEY(`basket_id`);

CREATE TABLE `basket_tags` (
  `basket_id` BIGINT NOT NULL,
  `tags` VARCHAR(255) NOT NULL
)
PRIMARY KEY(`basket_id`, `tags`);

