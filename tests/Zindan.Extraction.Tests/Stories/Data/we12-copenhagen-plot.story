title: News in brief
published: 2010-09-07
source: International Broadcaster
style: copenhagen plot
---
Four men have gone on trial in Denmark on charges of plotting to blow up the offices of a shipping company in Aarhus. Prosecutor Henrik Lauritsen told the Copenhagen court Tuesday that the defendants bought fertilizer and filmed the building last year on the orders of an al-Qaida figure in Pakistan. All four pleaded not guilty. Lauritsen described Bilal Hammoud, 29, as the leader of the cell. His lawyer said the fertilizer was meant for a garden. A fifth suspect, Hammoud's brother-in-law Jamal Issa, was extradited from Spain in July and will be tried separately. Spanish police had arrested Issa at the Malaga airport in March. In neighboring Sweden, a court in Goteborg convicted Farah Abdulle Omar of sending money to al-Shabab militants in Somalia and sentenced him to three years in prison. He was acquitted of recruiting fighters. His wife, who was tried along with him, was cleared. Omar's lawyer said he had not decided whether to appeal. Denmark has been a target since one of its newspapers printed drawings of the Prophet Muhammad in 2005. A car bomb outside the Danish embassy in Islamabad killed six people in 2008, and al-Qaida said that it was behind the blast.
---
+ TARGETED_IN | "Four men" / "the defendants" / "All four" -> Trial
+ TARGETED_IN | "Bilal Hammoud" / "Hammoud" / "the leader of the cell" -> Trial
+ OCCURRED_AT | Trial -> "Copenhagen"
+ TOOK_PART_IN | "Four men" / "the defendants" / "All four" -> Plot | alleged
+ AFFILIATED_WITH | "an al-Qaida figure in Pakistan" / "an al-Qaida figure" -> "al-Qaida" | asserted/alleged
+ RELATED_TO | "Jamal Issa" / "Issa" / "A fifth suspect" / "Hammoud's brother-in-law Jamal Issa" / "Hammoud's brother-in-law" -> "Bilal Hammoud" / "Hammoud" / "the leader of the cell"
+ ARRESTED_IN | "Jamal Issa" / "Issa" / "A fifth suspect" / "Hammoud's brother-in-law Jamal Issa" / "Hammoud's brother-in-law" -> Arrest
+ TOOK_PART_IN | "Spanish police" -> Arrest
+ OCCURRED_AT | Arrest -> "Malaga"
+ CONVICTED_IN | "Farah Abdulle Omar" / "Omar" -> Trial
+ TARGETED_IN | "His wife" -> Trial
+ OCCURRED_AT | Trial -> "Goteborg"
+ AFFILIATED_WITH | "Farah Abdulle Omar" / "Omar" -> "al-Shabab" / "al-Shabab militants"
+ RELATED_TO | "His wife" -> "Farah Abdulle Omar" / "Omar"
+ KILLED_IN | "six people" -> Bombing/Attack/Killing
+ TOOK_PART_IN | "al-Qaida" -> Bombing/Attack/Killing | claimed/asserted
+ OCCURRED_AT | Bombing/Attack/Killing -> "Islamabad"
? TOOK_PART_IN | "Henrik Lauritsen" / "Lauritsen" / "Prosecutor Henrik Lauritsen" -> Trial
? TOOK_PART_IN | "the Copenhagen court" -> Trial
? TOOK_PART_IN | "Four men" / "the defendants" / "All four" -> Plot | denied
? TOOK_PART_IN | "Bilal Hammoud" / "Hammoud" / "the leader of the cell" -> Plot | alleged
? TOOK_PART_IN | "Bilal Hammoud" / "Hammoud" / "the leader of the cell" -> Plot | denied
? TOOK_PART_IN | "Jamal Issa" / "Issa" / "A fifth suspect" / "Hammoud's brother-in-law Jamal Issa" / "Hammoud's brother-in-law" -> Plot | alleged
? TOOK_PART_IN | "the cell" -> Plot | alleged
? TOOK_PART_IN | "an al-Qaida figure in Pakistan" / "an al-Qaida figure" -> Plot | alleged
? TOOK_PART_IN | "al-Qaida" -> Plot | alleged
? TARGETED_IN | "a shipping company" -> Plot | alleged/planned
? TARGETED_IN | "Aarhus" -> Plot | alleged/planned
? OCCURRED_AT | Plot -> "Aarhus" | alleged/asserted/planned
? AFFILIATED_WITH | "Bilal Hammoud" / "Hammoud" / "the leader of the cell" -> "the cell" | alleged/asserted
? AFFILIATED_WITH | "Four men" / "the defendants" / "All four" -> "the cell" | alleged/asserted
? RELATED_TO | "His lawyer" -> "Bilal Hammoud" / "Hammoud" / "the leader of the cell"
? RELATED_TO | "Bilal Hammoud" / "Hammoud" / "the leader of the cell" -> "Jamal Issa" / "Issa" / "A fifth suspect" / "Hammoud's brother-in-law Jamal Issa" / "Hammoud's brother-in-law"
? TARGETED_IN | "Jamal Issa" / "Issa" / "A fifth suspect" / "Hammoud's brother-in-law Jamal Issa" / "Hammoud's brother-in-law" -> Trial | planned/asserted
? CONVICTED_IN | "His wife" -> Trial | negated
? TOOK_PART_IN | "a court in Goteborg" / "a court" -> Trial
? RELATED_TO | "Farah Abdulle Omar" / "Omar" -> "His wife"
? RELATED_TO | "Omar's lawyer" -> "Farah Abdulle Omar" / "Omar"
? TARGETED_IN | "the Danish embassy in Islamabad" / "the Danish embassy" -> Bombing/Attack/Killing
? OCCURRED_AT | Trial -> "Denmark"
? OCCURRED_AT | Plot -> "Denmark" | alleged/asserted/planned
? RELATED_TO | "Bilal Hammoud" / "Hammoud" / "the leader of the cell" -> "His lawyer"
? TARGETED_IN | "Jamal Issa" / "Issa" / "A fifth suspect" / "Hammoud's brother-in-law Jamal Issa" / "Hammoud's brother-in-law" -> Arrest
? OCCURRED_AT | Arrest -> "Spain"
? TARGETED_IN | "Farah Abdulle Omar" / "Omar" -> Trial
? OCCURRED_AT | Trial -> "Sweden"
? RELATED_TO | "Farah Abdulle Omar" / "Omar" -> "Omar's lawyer"
? TARGETED_IN | "six people" -> Bombing/Attack/Killing
? OCCURRED_AT | Bombing/Attack/Killing -> "Pakistan"
- CONVICTED_IN | "Four men" / "the defendants" / "All four" -> * | on trial, no verdict
- CONVICTED_IN | "Jamal Issa" / "Issa" / "A fifth suspect" / "Hammoud's brother-in-law Jamal Issa" / "Hammoud's brother-in-law" -> * | extradited, to be tried separately
- CONVICTED_IN | "His wife" -> * | cleared
- AFFILIATED_WITH | "Farah Abdulle Omar" / "Omar" -> "al-Qaida" | convicted for money to al-Shabab
- TOOK_PART_IN | "Four men" / "the defendants" / "All four" -> Bombing/Attack/Killing | background
- TARGETED_IN/ARRESTED_IN | "Jamal Issa" / "Issa" / "A fifth suspect" / "Hammoud's brother-in-law Jamal Issa" / "Hammoud's brother-in-law" -> "was extradited" | an extradition is no event
- KILLED_IN/WOUNDED_IN | * -> Plot | nothing was blown up
