title: Inmate slips away from hospital
published: 2021-03-18
source: Ohio Valley News
style: local newspaper
---
COLUMBUS, Ohio - An inmate of the Pine Ridge Correctional Facility walked out of St. Luke Hospital on Wednesday night while a deputy was asleep, the sheriff's office said.

Derek Holloway, 29, had been brought there with chest pains. He is serving six years for burglary. A helicopter and dogs are searching for him.

Holloway tried to escape from Pine Ridge in 2019 but was caught on the roof. The deputy, whose name was not given, has been suspended. Holloway's girlfriend, Amy Doss, was arrested on Thursday and charged with aiding the escape.
---
+ TOOK_PART_IN | "Derek Holloway" / "An inmate" -> PrisonBreak
+ ATTEMPTED_ESCAPE_FROM | "Derek Holloway" -> "Pine Ridge" / "Pine Ridge Correctional Facility"
+ HELD_IN | "Derek Holloway" / "An inmate" -> "Pine Ridge Correctional Facility"
+ CONVICTED_IN | "Derek Holloway" -> Trial
+ ARRESTED_IN | "Amy Doss" -> Arrest
+ TARGETED_IN | "Amy Doss" -> Trial
+ RELATED_TO | "Amy Doss" -> "Derek Holloway" | role girlfriend
? TARGETED_IN | "Derek Holloway" -> SecurityOperation
? TARGETED_IN | "The deputy" / "a deputy" -> PersonnelChange
? ARRESTED_IN | "Derek Holloway" -> *
? OCCURRED_AT | * -> *
? TOOK_PART_IN | "Amy Doss" -> PrisonBreak | alleged
? TOOK_PART_IN | "A helicopter" / "dogs" -> SecurityOperation
- ESCAPED_FROM | * -> * | from a hospital, and once only tried
- TOOK_PART_IN | "Amy Doss" -> * | asserted | charged
- CONVICTED_IN | "Amy Doss" -> * | charged
- HELD_IN | "Amy Doss" / "The deputy" -> * | not said
