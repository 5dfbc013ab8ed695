title: On the detention of persons who fled from the place of custody
published: 2010-09-08
source: National News Service
style: stiff translation
---
As was already informed, in the night to 22 August from the remand prison of the State Committee in the city of Qalai-Nav 14 persons, condemned to long terms, committed an escape, having killed four employees of the guard.

In the course of search measures, carried out by organs of internal affairs, on 7 September in the Rasht district the citizen Ibrohim Nasrulloev, born in 1981, was detained. He was earlier condemned to 30 years for participation in the criminal group of Mirzo Qodirov.

The location of the other escaped persons is being established. According to operative information, two of them possibly left to Afghanistan.
---
+ ESCAPED_FROM | "14 persons" -> "remand prison of the State Committee" / "remand prison" | low 14 high 14
+ KILLED_IN | "four employees of the guard" / "four employees" -> PrisonBreak/Killing | low 4 high 4
+ ARRESTED_IN | "Ibrohim Nasrulloev" -> Arrest
+ CONVICTED_IN | "Ibrohim Nasrulloev" -> Trial | sentence
? AFFILIATED_WITH | "Ibrohim Nasrulloev" -> *
? TOOK_PART_IN | "14 persons" / "organs of internal affairs" -> *
? ESCAPED_FROM | "Ibrohim Nasrulloev" / "the other escaped persons" / "two of them" -> *
? OCCURRED_AT | * -> *
? HELD_IN | "14 persons" -> *
? RUN_BY | "remand prison" -> "State Committee"
? CONVICTED_IN | "14 persons" -> Trial
? TARGETED_IN | "the other escaped persons" / "14 persons" -> *
? AFFILIATED_WITH | "Mirzo Qodirov" -> *
- ARRESTED_IN | "14 persons" / "Mirzo Qodirov" -> * | one of them only
- KILLED_IN | "Ibrohim Nasrulloev" / "14 persons" -> * | alive
- ESCAPED_FROM | "Mirzo Qodirov" -> * | not said
- CONVICTED_IN | "Mirzo Qodirov" -> * | not said
