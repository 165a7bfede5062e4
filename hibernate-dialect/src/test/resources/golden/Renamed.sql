CREATE TABLE `spot` (
  `id` BIGINT NOT NULL,
  `title` VARCHAR(255) NULL,
  `x` INT NULL,
  `y` INT NULL,
  `note` VARCHAR(255) NULL
)
PRIMARY KEY(`id`);

-- Renames[tables={spot=place}, columns={spot={title=name, x=abscissa, note=remark}}]
