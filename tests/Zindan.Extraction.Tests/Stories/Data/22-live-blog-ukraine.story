title: Live: hostage drama in Kharkiv region
published: 2024-06-16
source: Sloboda Live
style: live blog
---
09:12 Shots heard at the Bily Yar remand centre, says our reporter Olena Hrytsak.

09:40 The prison service confirms that six inmates have seized two guards. The six are on trial for membership of the group Black Banner, according to the court.

11:05 Talks have begun. The inmates demand a car.

12:31 It's over. Special forces stormed the building. Four hostage-takers killed, one wounded, one surrendered. Both guards are alive.

13:10 The justice minister, Petro Lysenko, says nobody escaped. Earlier reports that a guard had died were wrong.
---
+ TARGETED_IN | "two guards" / "Both guards" -> Kidnapping/Attack | low 2 high 2
+ TOOK_PART_IN | "six inmates" / "The six" -> Kidnapping/Attack | low 6 high 6
+ KILLED_IN | "Four hostage-takers" -> * | low 4 high 4
+ WOUNDED_IN | "one" -> *
+ ARRESTED_IN | "one" -> Arrest
+ AFFILIATED_WITH | "The six" / "six inmates" -> "Black Banner" | alleged
+ TOOK_PART_IN | "Special forces" -> Attack/SecurityOperation
? TARGETED_IN | "The six" / "six inmates" -> Trial
? HELD_IN | "six inmates" / "The six" -> *
? OCCURRED_AT | * -> "Bily Yar remand centre" / "Bily Yar" / "the building"
? TARGETED_IN | "Bily Yar remand centre" -> Attack
? ESCAPED_FROM | * -> * | negated
? AFFILIATED_WITH | "Olena Hrytsak" -> *
? KILLED_IN | "a guard" -> * | negated/denied
- KILLED_IN | "two guards" / "Both guards" / "a guard" -> * | alive
- ESCAPED_FROM | * -> * | nobody escaped
- AFFILIATED_WITH | "The six" / "six inmates" -> "Black Banner" | asserted | on trial for it
- KILLED_IN | "six inmates" -> * | four of them
- WOUNDED_IN | "Olena Hrytsak" -> * | the reporter
- ARRESTED_IN | "two guards" / "Both guards" -> * | hostages
