CREATE TABLE `Basket` (
  `id` BIGINT NOT NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Basket_lines` (
  `Basket_id` BIGINT NOT NULL,
  `pos` INT NOT NULL,
  `article` VARCHAR(255) NULL,
  `amount` INT NULL
)
PRIMARY KEY(`Basket_id`, `pos`);

CREATE TABLE `Basket_names` (
  `Basket_id` BIGINT NOT NULL,
  `lang` VARCHAR(5) NOT NULL,
  `names` VARCHAR(255) NULL
)
PRIMARY KEY(`Basket_id`, `lang`);

CREATE TABLE `Basket_nicknames` (
  `Basket_id` BIGINT NOT NULL,
  `nick` VARCHAR(30) NULL COMMENT 'What friends say'
)
DUPLICATE KEY(`Basket_id`);

CREATE TABLE `Basket_tags` (
  `Basket_id` BIGINT NOT NULL,
  `tags` VARCHAR(255) NOT NULL
)
PRIMARY KEY(`Basket_id`, `tags`);

CREATE TABLE `basket_event` (
  `basket` BIGINT NOT NULL,
  `article` VARCHAR(255) NULL,
  `amount` INT NULL
)
DUPLICATE KEY(`basket`, `article`)
DISTRIBUTED BY RANDOM
ORDER BY (`amount`);

