CREATE TABLE `account` (
  `id` BIGINT NOT NULL,
  `kind` VARCHAR(31) NOT NULL,
  `owner` VARCHAR(255) NULL,
  `balance` DECIMAL(38,2) NULL,
  `version` BIGINT NOT NULL,
  `creditLimit` DECIMAL(38,2) NULL,
  `overdraft` DECIMAL(38,2) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `animal` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `weight` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `author` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `birth` DATE NULL,
  `photo` VARBINARY(255) NULL,
  `initial` CHAR(1) NULL,
  `rank_` SMALLINT NULL,
  `stars` TINYINT NULL,
  `fame` FLOAT NULL,
  `fans` DECIMAL(38,0) NULL,
  `views` BIGINT NOT NULL,
  `age` INT NOT NULL,
  `active` BOOLEAN NOT NULL,
  `score` DOUBLE NOT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `author_award` (
  `Author_id` BIGINT NOT NULL,
  `idx` INT NOT NULL,
  `value` DECIMAL(38,2) NULL,
  `currency` VARCHAR(255) NULL
)
PRIMARY KEY(`Author_id`, `idx`);
CREATE TABLE `book` (
  `id` BIGINT NOT NULL,
  `title` VARCHAR(255) NULL,
  `isbn` VARCHAR(255) NULL,
  `pages` INT NULL,
  `rating` DOUBLE NULL,
  `price` DECIMAL(38,2) NULL,
  `available` BOOLEAN NULL,
  `published` DATE NULL,
  `opens` VARCHAR(18) NULL,
  `added` DATETIME NULL,
  `touched` DATETIME NULL,
  `zoned` DATETIME NULL,
  `reading` DECIMAL(21,0) NULL,
  `level` VARCHAR(255) NULL,
  `color` TINYINT NULL,
  `code` VARCHAR(36) NULL,
  `cost_value` DECIMAL(38,2) NULL,
  `cost_currency` VARCHAR(255) NULL,
  `keywords` ARRAY<VARCHAR(255)> NULL,
  `scores` ARRAY<INT> NULL,
  `weights` ARRAY<DOUBLE> NULL,
  `publisher_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `book_author` (
  `books_id` BIGINT NOT NULL,
  `pos` INT NOT NULL,
  `authors_id` BIGINT NOT NULL
)
PRIMARY KEY(`books_id`, `pos`);
CREATE TABLE `book_price` (
  `Book_id` BIGINT NOT NULL,
  `country` VARCHAR(255) NOT NULL,
  `value` DECIMAL(38,2) NULL,
  `currency` VARCHAR(255) NULL
)
PRIMARY KEY(`Book_id`, `country`);
CREATE TABLE `book_tag` (
  `Book_id` BIGINT NOT NULL,
  `tag` VARCHAR(255) NOT NULL
)
PRIMARY KEY(`Book_id`, `tag`);
CREATE TABLE `cat` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `weight` INT NULL,
  `lives` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `credit_card_payment` (
  `id` BIGINT NOT NULL,
  `card_number` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `doc` (
  `id` BIGINT NOT NULL,
  `body` JSON NULL,
  `spec` JSON NULL,
  `labels` JSON NULL,
  `raw` VARCHAR(255) NULL,
  `counts` MAP<VARCHAR(255),INT> NULL,
  `shape` STRUCT<`maker` VARCHAR(255), `width` INT, `cost2` DECIMAL(38,2)> NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `dog` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `weight` INT NULL,
  `breed` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `loan` (
  `book_id` BIGINT NOT NULL,
  `person_id` BIGINT NOT NULL,
  `since` DATE NULL,
  `until_` DATE NULL
)
PRIMARY KEY(`book_id`, `person_id`);
CREATE TABLE `order_line` (
  `orderNo` BIGINT NOT NULL,
  `lineNo` INT NOT NULL,
  `sku` VARCHAR(255) NULL,
  `quantity` INT NULL,
  `book_id` BIGINT NULL
)
PRIMARY KEY(`orderNo`, `lineNo`);
CREATE TABLE `partner` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `version` INT NOT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `payment` (
  `id` BIGINT NOT NULL,
  `amount` DECIMAL(38,2) NULL,
  `completed` BOOLEAN NOT NULL,
  `person_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `person` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `nick_name` VARCHAR(255) NULL,
  `address` VARCHAR(255) NULL,
  `created_on` DATETIME NULL,
  `version` INT NOT NULL,
  `mentor_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `person_addresses` (
  `Person_id` BIGINT NOT NULL,
  `addr_type` VARCHAR(255) NOT NULL,
  `addr` VARCHAR(255) NULL
)
PRIMARY KEY(`Person_id`, `addr_type`);
CREATE TABLE `phone` (
  `id` BIGINT NOT NULL,
  `person_id` BIGINT NULL,
  `phone_number` VARCHAR(255) NULL,
  `phone_type` VARCHAR(255) NULL,
  `order_id` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `phone_call` (
  `id` BIGINT NOT NULL,
  `phone_id` BIGINT NULL,
  `call_timestamp` DATETIME NULL,
  `duration` INT NOT NULL,
  `payment_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `phone_repairs` (
  `Phone_id` BIGINT NOT NULL,
  `pos` INT NOT NULL,
  `at` DATETIME NULL
)
PRIMARY KEY(`Phone_id`, `pos`);
CREATE TABLE `publisher` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `thing` (
  `id` BIGINT NOT NULL,
  `code` VARCHAR(255) NULL,
  `label` VARCHAR(255) NULL,
  `open` VARCHAR(255) NULL,
  `done` INT NULL,
  `when_` DATETIME NULL,
  `day_` DATE NULL,
  `stamp` DATETIME NULL,
  `cal` DATETIME NULL,
  `url` VARCHAR(255) NULL,
  `currency` VARCHAR(3) NULL,
  `locale` VARCHAR(255) NULL,
  `zone` VARCHAR(255) NULL,
  `year_` INT NULL,
  `fixed` CHAR(255) NULL,
  `deleted` BOOLEAN NOT NULL COMMENT 'Soft-delete indicator'
)
PRIMARY KEY(`id`);
CREATE TABLE `wire_transfer_payment` (
  `id` BIGINT NOT NULL,
  `iban` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
