CREATE TABLE `Bed` (
  `id` BIGINT NOT NULL,
  `code` VARCHAR(255) NULL,
  `ward_id` BIGINT NULL,
  `patient_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Booking` (
  `wardId` BIGINT NOT NULL,
  `day` DATE NOT NULL,
  `slot` INT NOT NULL,
  `who` VARCHAR(255) NULL,
  `patient_id` BIGINT NULL
)
PRIMARY KEY(`wardId`, `day`, `slot`);
CREATE TABLE `Charge` (
  `id` BIGINT NOT NULL,
  `kind` VARCHAR(31) NOT NULL,
  `amount` DECIMAL(38,2) NULL,
  `visit_id` BIGINT NULL,
  `reason` VARCHAR(255) NULL,
  `due` DATE NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Course` (
  `code` VARCHAR(255) NOT NULL,
  `title` VARCHAR(255) NULL,
  `credits` INT NOT NULL
)
PRIMARY KEY(`code`);
CREATE TABLE `Doctor` (
  `id` BIGINT NOT NULL,
  `version` INT NOT NULL,
  `name` VARCHAR(100) NULL,
  `rank` VARCHAR(255) NULL,
  `shift` TINYINT NULL,
  `badge` VARCHAR(36) NULL,
  `fee` DECIMAL(12,2) NULL,
  `hired` DATE NULL,
  `starts` VARCHAR(18) NULL,
  `active` BOOLEAN NOT NULL,
  `retired` BOOLEAN NULL,
  `consult` DECIMAL(21,0) NULL,
  `graduated` INT NULL,
  `ward_id` BIGINT NULL,
  `mentor_id` BIGINT NULL,
  `street` VARCHAR(255) NULL,
  `city` VARCHAR(255) NULL,
  `zip` INT NULL,
  `skills` ARRAY<VARCHAR(255)> NULL,
  `scores` ARRAY<INT> NULL,
  `leaves` ARRAY<DATE> NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Human` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `born` DATE NULL,
  `version` INT NOT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Nurse` (
  `id` BIGINT NOT NULL,
  `level` INT NULL,
  `ward_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Patient` (
  `id` BIGINT NOT NULL,
  `insurance` VARCHAR(255) NULL,
  `blood` CHAR(1) NULL,
  `family_id` BIGINT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Ping` (
  `id` BIGINT NOT NULL,
  `at` DATETIME NULL,
  `host` VARCHAR(255) NULL,
  `ms` INT NULL
)
DUPLICATE KEY(`id`, `at`);
CREATE TABLE `Pump` (
  `id` BIGINT NOT NULL,
  `label` VARCHAR(255) NULL,
  `price` DECIMAL(38,2) NULL,
  `rate` DOUBLE NULL,
  `mobile` BOOLEAN NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Reading` (
  `id` BIGINT NOT NULL,
  `taken` DATE NOT NULL,
  `value` DOUBLE NULL,
  `version` INT NOT NULL
)
PRIMARY KEY(`id`, `taken`)
PARTITION BY date_trunc('month', taken);
CREATE TABLE `Scanner` (
  `id` BIGINT NOT NULL,
  `label` VARCHAR(255) NULL,
  `price` DECIMAL(38,2) NULL,
  `tesla` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Shop` (
  `id` BIGINT NOT NULL,
  `amount` DECIMAL(12,2) NULL,
  `currency` VARCHAR(3) NULL,
  `langs` MAP<VARCHAR(255),INT> NULL,
  `name` VARCHAR(255) NULL,
  `spot` STRUCT<`lat` DOUBLE, `lon` DOUBLE, `name` VARCHAR(255)> NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Visit` (
  `id` BIGINT NOT NULL,
  `doctor_id` BIGINT NULL,
  `patient_id` BIGINT NULL,
  `at` DATETIME NULL,
  `recorded` DATETIME NULL,
  `planned` DATETIME NULL,
  `told` DATETIME NULL,
  `cost` DOUBLE NULL,
  `minutes` INT NULL,
  `ticks` BIGINT NULL,
  `prio` SMALLINT NULL,
  `weight` FLOAT NULL,
  `serial` DECIMAL(38,0) NULL,
  `doc` JSON NULL,
  `report` VARCHAR(1048576) NULL,
  `grade` CHAR(1) NULL,
  `memo` VARCHAR(255) NULL,
  `photo` VARBINARY(255) NULL,
  `place` JSON NULL,
  `tags` ARRAY<VARCHAR(255)> NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `Ward` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL,
  `floor` INT NULL
)
PRIMARY KEY(`id`);
CREATE TABLE `doctor_course` (
  `doctors_id` BIGINT NOT NULL,
  `pos` INT NOT NULL,
  `courses_code` VARCHAR(255) NOT NULL
)
PRIMARY KEY(`doctors_id`, `pos`);
CREATE TABLE `doctor_note` (
  `Doctor_id` BIGINT NOT NULL,
  `pos` INT NOT NULL,
  `note` VARCHAR(255) NULL
)
PRIMARY KEY(`Doctor_id`, `pos`);
CREATE TABLE `doctor_rating` (
  `Doctor_id` BIGINT NOT NULL,
  `year_no` INT NOT NULL,
  `rating` INT NULL
)
PRIMARY KEY(`Doctor_id`, `year_no`);
CREATE TABLE `doctor_site` (
  `Doctor_id` BIGINT NOT NULL,
  `kind` VARCHAR(255) NOT NULL,
  `street` VARCHAR(255) NULL,
  `city` VARCHAR(255) NULL,
  `zip` INT NULL
)
PRIMARY KEY(`Doctor_id`, `kind`);
CREATE TABLE `doctor_stand_in` (
  `Doctor_id` BIGINT NOT NULL,
  `ward_id` BIGINT NOT NULL,
  `standIns_id` BIGINT NOT NULL
)
PRIMARY KEY(`Doctor_id`, `ward_id`);
