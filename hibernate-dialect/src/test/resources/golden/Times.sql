CREATE TABLE `Modern` (
  `id` DATE NOT NULL,
  `local` DATETIME NULL,
  `instant` DATETIME NULL,
  `offset` DATETIME NULL,
  `zoned` DATETIME NULL,
  `time` VARCHAR(18) NULL,
  `duration` DECIMAL(21,0) NULL,
  `year` INT NULL,
  `zone` VARCHAR(6) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Old` (
  `id` BIGINT NOT NULL,
  `date` DATE NULL,
  `stamp` DATETIME NULL,
  `sqlDate` DATE NULL,
  `sqlStamp` DATETIME NULL
)
PRIMARY KEY(`id`);

