title: Prosecutors outline alleged plot
published: 2013-06-27
source: Prairie Ledger
style: court report
---
Three members of a group called the Free Acre planned to bomb a sheriff's office in Kansas and free a friend from the county jail, prosecutors told a jury on Thursday.

Dale Rucker, 52, his son Cody, 24, and Neil Farris, 38, have pleaded not guilty. The defence says that the "plan" was barroom talk. An informer paid by the FBI, it says, bought the fertiliser himself.

No bomb was built. The friend, Wade Tull, had already served his time for tax fraud when the three were arrested in 2012. If convicted, they face up to 30 years in prison.
---
+ TARGETED_IN | "Dale Rucker" -> Trial
+ TARGETED_IN | "Cody" -> Trial
+ TARGETED_IN | "Neil Farris" -> Trial
+ RELATED_TO | "Cody" -> "Dale Rucker" | role son
+ ARRESTED_IN | "the three" -> Arrest
+ AFFILIATED_WITH | "Three members" / "Three members of a group called the Free Acre" -> "Free Acre"
? TOOK_PART_IN | * -> * | alleged/planned
? TARGETED_IN | "sheriff's office" / "county jail" / "a sheriff's office" -> * | planned/alleged
? ARRESTED_IN | "Dale Rucker" / "Cody" / "Neil Farris" -> Arrest
? CONVICTED_IN | "Wade Tull" -> Trial
? AFFILIATED_WITH | "Dale Rucker" / "Cody" / "Neil Farris" -> "Free Acre" | alleged
? HELD_IN | "Wade Tull" / "a friend" -> "county jail"
? RELATED_TO | "a friend" / "Wade Tull" -> *
? ESCAPED_FROM | "a friend" / "Wade Tull" -> * | planned
- TOOK_PART_IN | "Dale Rucker" / "Cody" / "Neil Farris" -> Bombing/Attack | asserted | alleged, and nothing was bombed
- CONVICTED_IN | "Dale Rucker" / "Cody" / "Neil Farris" / "the three" -> * | on trial
- ESCAPED_FROM | "Wade Tull" / "a friend" -> * | not broken out
- ARRESTED_IN | "Wade Tull" -> * | the three
- Event | Bombing | asserted | no bomb was built
- AFFILIATED_WITH | "Wade Tull" -> "Free Acre" | a friend
