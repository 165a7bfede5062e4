CREATE TABLE `Member` (
  `id` BIGINT NOT NULL,
  `name` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `member_detail` (
  `member_id` BIGINT NOT NULL,
  `biography` VARCHAR(5000) NULL
)
PRIMARY KEY(`member_id`)
COMMENT 'The long part'
DISTRIBUTED BY HASH(`member_id`) BUCKETS 3;

CREATE TABLE `wide` (
  `id` BIGINT NOT NULL,
  `common` VARCHAR(255) NULL,
  `onlyLeft` INT NOT NULL,
  `onlyRight` INT NOT NULL
)
PRIMARY KEY(`id`);

