CREATE TABLE `Painted` (
  `id` INT NOT NULL,
  `byDefault` TINYINT NULL,
  `byNumber` TINYINT NULL,
  `byName` VARCHAR(255) NULL,
  `byShortName` VARCHAR(10) NULL
)
PRIMARY KEY(`id`);

CREATE TABLE `Priced` (
  `id` INT NOT NULL,
  `price` BIGINT NULL,
  `paid` VARCHAR(3) NULL
)
PRIMARY KEY(`id`);

