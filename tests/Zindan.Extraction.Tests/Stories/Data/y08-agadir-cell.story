title: Morocco says it breaks up cell plotting to free jailed militants
published: 2014-09-05
source: Maghreb Brief
style: brief on a plot
---
RABAT, Sept 5 - Moroccan police have dismantled a seven-member cell that planned to ambush a prison van and attack hotels in the southern resort of Agadir, the interior ministry said on Friday.

The suspects, arrested on Wednesday and Thursday in Agadir and Tiznit, had pledged allegiance to the Sons of Tawhid, a group fighting in Syria, a ministry statement said. Police seized two hunting rifles and chemicals. An eighth man got away through a window and is being sought.

The cell's leader, a 34-year-old welder, was released in 2012 after serving four years for his links to the bombers who killed 12 people in a Casablanca cafe in 2007, the statement said. It did not name him.

The van was to have been stopped on its way to the Oudaya prison near Marrakesh. Two men convicted over the cafe bombing are held there.

Lawyers for the families of two of the suspects said they were innocent.
---
+ TOOK_PART_IN | "a seven-member cell" / "cell plotting to free jailed militants" / "The cell" / "cell" -> Plot/Attack/PrisonBreak | planned/alleged/asserted
+ TOOK_PART_IN | "The suspects" -> Plot/Attack/PrisonBreak | planned/alleged/asserted
+ OCCURRED_AT | Plot/Attack/PrisonBreak -> "Agadir" / "the southern resort of Agadir" | planned/alleged/asserted
+ ARRESTED_IN | "The suspects" -> Arrest/SecurityOperation
+ TOOK_PART_IN | "Moroccan police" / "Police" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Agadir" / "the southern resort of Agadir"
+ OCCURRED_AT | Arrest/SecurityOperation -> "Tiznit"
+ AFFILIATED_WITH | "The suspects" -> "Sons of Tawhid" / "the Sons of Tawhid" / "a group fighting in Syria" | asserted/alleged
+ AFFILIATED_WITH | "The cell's leader" / "a 34-year-old welder" -> "a seven-member cell" / "cell plotting to free jailed militants" / "The cell" / "cell" | asserted/alleged
+ TOOK_PART_IN | "the bombers" -> Bombing/Attack/Killing
+ KILLED_IN | "12 people" -> Bombing/Attack/Killing
+ OCCURRED_AT | Bombing/Attack/Killing -> "Casablanca"
+ CONVICTED_IN | "Two men convicted over the cafe bombing" / "Two men" / "jailed militants" -> Trial
+ TOOK_PART_IN | "Two men convicted over the cafe bombing" / "Two men" / "jailed militants" -> Bombing/Attack/Killing
+ HELD_IN | "Two men convicted over the cafe bombing" / "Two men" / "jailed militants" -> "Oudaya prison" / "the Oudaya prison"
? TOOK_PART_IN | "The cell's leader" / "a 34-year-old welder" -> Plot/Attack/PrisonBreak | planned/alleged/asserted
? TOOK_PART_IN | "An eighth man" -> Plot/Attack/PrisonBreak | planned/alleged/asserted
? TARGETED_IN | "Two men convicted over the cafe bombing" / "Two men" / "jailed militants" -> Plot/Attack/PrisonBreak | planned/alleged/asserted
? TARGETED_IN | "a seven-member cell" / "cell plotting to free jailed militants" / "The cell" / "cell" -> Arrest/SecurityOperation
? ARRESTED_IN/TARGETED_IN | "The cell's leader" / "a 34-year-old welder" -> Arrest/SecurityOperation
? ARRESTED_IN/TARGETED_IN | "two of the suspects" -> Arrest/SecurityOperation
? OCCURRED_AT | Arrest/SecurityOperation -> "Morocco" / "Moroccan"
? AFFILIATED_WITH | "The suspects" -> "a seven-member cell" / "cell plotting to free jailed militants" / "The cell" / "cell"
? AFFILIATED_WITH | "two of the suspects" -> "a seven-member cell" / "cell plotting to free jailed militants" / "The cell" / "cell" | alleged/asserted
? AFFILIATED_WITH | "An eighth man" -> "a seven-member cell" / "cell plotting to free jailed militants" / "The cell" / "cell" | alleged/asserted
? AFFILIATED_WITH | "a seven-member cell" / "cell plotting to free jailed militants" / "The cell" / "cell" -> "Sons of Tawhid" / "the Sons of Tawhid" / "a group fighting in Syria" | asserted/alleged
? TARGETED_IN | "An eighth man" -> SecurityOperation
? TOOK_PART_IN | "Moroccan police" / "Police" -> SecurityOperation
? CONVICTED_IN/TARGETED_IN | "The cell's leader" / "a 34-year-old welder" -> Trial
? OCCURRED_AT | Bombing/Attack/Killing -> "Morocco" / "Moroccan"
? TOOK_PART_IN | "two of the suspects" -> Plot/Attack/PrisonBreak | denied
? OCCURRED_AT | Plot/Attack/PrisonBreak -> "Morocco" / "Moroccan" | planned/alleged/asserted
? TARGETED_IN | "The suspects" -> Arrest/SecurityOperation
? TARGETED_IN | "12 people" -> Bombing/Attack/Killing
? TARGETED_IN | "Two men convicted over the cafe bombing" / "Two men" / "jailed militants" -> Trial
- ARRESTED_IN | "An eighth man" -> * | got away
- ESCAPED_FROM | "An eighth man" -> * | he got away from the police, not from a prison
- ESCAPED_FROM | "Two men convicted over the cafe bombing" / "Two men" / "jailed militants" -> * | only a plan to free them
- LOCATED_IN | "Oudaya prison" / "the Oudaya prison" -> "Marrakesh" | near Marrakesh
- KILLED_IN/WOUNDED_IN | * -> Plot/Attack/PrisonBreak | foiled
- ARRESTED_IN | "the bombers" -> Arrest/SecurityOperation | of the 2007 bombing
