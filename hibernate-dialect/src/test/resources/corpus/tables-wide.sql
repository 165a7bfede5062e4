CREATE TABLE `Bike` (
  `id` BIGINT NOT NULL,
  `maker` VARCHAR(255) NULL,
  `electric` BOOLEAN NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Car` (
  `id` BIGINT NOT NULL,
  `maker` VARCHAR(255) NULL,
  `doors` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Company` (
  `id` BIGINT NOT NULL,
  `taxNumber` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Computed` (
  `id` BIGINT NOT NULL,
  `version` INT NOT NULL,
  `price` INT NULL,
  `created` DATETIME NOT NULL,
  `updated` DATETIME NOT NULL,
  `stamped` DATETIME NOT NULL,
  `shout` VARCHAR(255) NULL,
  `yes` CHAR(1) NULL,
  `blob` VARBINARY(255) NULL,
  `uuid` VARCHAR(36) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Customer` (
  `id` BIGINT NOT NULL,
  `points` MAP<VARCHAR(255),INT> NULL,
  `names` MAP<INT,VARCHAR(30)> NULL,
  `visits` MAP<VARCHAR(36),ARRAY<DATETIME>> NULL,
  `place` STRUCT<`town` VARCHAR(255), `rent` DECIMAL(12,2), `since` DATE> NULL,
  `contact` STRUCT<`phone` VARCHAR(255), `place` STRUCT<`town` VARCHAR(255), `rent` DECIMAL(12,2), `since` DATE>, `hobbies` ARRAY<VARCHAR(255)>, `scores` MAP<VARCHAR(255),INT>, `area` VARCHAR(20)> NULL,
  `wealth` DECIMAL(76,10) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Dynamic` (
  `id` BIGINT NOT NULL,
  `a` VARCHAR(255) NULL,
  `b` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Employee` (
  `id` BIGINT NOT NULL,
  `salary` INT NULL,
  `boss_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Natural` (
  `id` BIGINT NOT NULL,
  `code` VARCHAR(255) NULL,
  `region` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Node` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `parent_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Note` (
  `id` BIGINT NOT NULL,
  `at` DATETIME NULL,
  `text` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Owner` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `main_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Owner_Tag` (
  `Owner_id` BIGINT NOT NULL,
  `tags_id` BIGINT NOT NULL
)
PRIMARY KEY(`Owner_id`, `tags_id`);
CREATE TABLE `Party` (
  `id` BIGINT NOT NULL,
  `kind` VARCHAR(31) NOT NULL,
  `version` INT NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Person` (
  `id` BIGINT NOT NULL,
  `email` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Pet` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `owner_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Restricted` (
  `id` BIGINT NOT NULL,
  `hidden` BOOLEAN NULL,
  `n` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Shape` (
  `id` BIGINT NOT NULL,
  `kind` INT NOT NULL,
  `radius` DOUBLE NULL,
  `side` DOUBLE NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Soft` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `deleted` BOOLEAN NOT NULL COMMENT 'Soft-delete indicator'
)
PRIMARY KEY(`id`);
CREATE TABLE `SoftTime` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `deleted` DATETIME NULL COMMENT 'Soft-delete indicator'
)
PRIMARY KEY(`id`);
CREATE TABLE `Split` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Tag` (
  `id` BIGINT NOT NULL,
  `label` VARCHAR(255) NULL,
  `owner_ref` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Tagged` (
  `id` BIGINT NOT NULL,
  `target_kind` VARCHAR(255) NULL,
  `target_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Trip` (
  `id` BIGINT NOT NULL,
  `city` VARCHAR(255) NULL,
  `zip` INT NULL,
  `to_city` VARCHAR(255) NULL,
  `to_zip` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `owner_nick` (
  `Owner_id` BIGINT NOT NULL,
  `pos` INT NOT NULL,
  `nicks` VARCHAR(255) NULL
)
PRIMARY KEY(`Owner_id`, `pos`);
CREATE TABLE `owner_phone` (
  `Owner_id` BIGINT NOT NULL,
  `area` VARCHAR(255) NOT NULL,
  `number` VARCHAR(255) NOT NULL
)
PRIMARY KEY(`Owner_id`, `area`, `number`);
CREATE TABLE `owner_score` (
  `Owner_id` BIGINT NOT NULL,
  `game` VARCHAR(255) NOT NULL,
  `score` INT NULL
)
PRIMARY KEY(`Owner_id`, `game`);
CREATE TABLE `pet_toy` (
  `Pet_id` BIGINT NOT NULL,
  `toys` VARCHAR(255) NOT NULL
)
PRIMARY KEY(`Pet_id`, `toys`);
CREATE TABLE `split_more` (
  `split_id` BIGINT NOT NULL,
  `more` VARCHAR(255) NULL
)
PRIMARY KEY(`split_id`);
