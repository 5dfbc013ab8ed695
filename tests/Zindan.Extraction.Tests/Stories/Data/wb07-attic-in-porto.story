title: The man in the attic: how "the Watchmaker" lost his eleven years of freedom
published: 2014-04-06
source: The Tyrrhenian Chronicle, weekend supplement
style: attic in porto
---
The policemen who climbed the last flight in Rua das Taipas, in Porto, on Thursday found a grey man bent over a clock. "You took your time," he told them in the dialect of Calabria. Papers in the drawer said Antonio Ferri, born in Trieste. His fingerprints said Rosario Scordamaglia, 61, boss of the Montebruno clan and the second most wanted man in Italy.

His disappearance is still told in the bars of Locri. On the night of 8 February 2003 he and two cellmates lowered themselves from the infirmary of Palmariggi prison, in Reggio Calabria, on a fire hose. Mimmo Asprea reached the street and was caught at a bus stop within the hour. The third, Carmelo Nucera, fell eight metres into the moat and died there. Scordamaglia was driven off in a bakery van.

He had been serving life for the ambush of Bivio Torre in 1991, in which two carabinieri, Luca Ferrante and Piero Gallo, were murdered. He has always claimed that his cousin Vincenzo fired. Vincenzo, who was strangled in 1996, can no longer say.

The van belonged to a retired warder, Saverio Laganà, who was convicted in 2005 and served four years. His colleague Bruno Cilea, accused of leaving the infirmary unlocked, was acquitted on appeal. The governor at the time, Franca Morabito, was transferred to Sardinia.

The price was paid mostly by the family. Scordamaglia's wife, Teresa, was arrested in 2008 for carrying him money; his son Nino, who took over the clan, was shot dead outside Siderno in 2010. Investigators blame the Macrì faction, which had left the Montebruno after a quarrel over cement. Nobody was ever tried. A daughter, Angela, teaches in Turin and says that she last saw her father when she was nine.

There were false dawns. In 2006 Spanish police seized in Málaga a pensioner who merely resembled him. In 2011 a repentant mafioso, Gino Surace, swore that the boss was buried under a motorway; diggers found a goat.

What undid him, according to prosecutor Elio Bragadin, was a parcel of nduja sausage, posted each Christmas by a nephew, Pasquale, who was arrested in Locri on the same day with two other alleged helpers (a newspaper says four).

Scordamaglia is now in a cell in Lisbon, and an Italian court wants him back. He would not be sent to Palmariggi. It closed in 2009, a year after three Albanian burglars broke out of it with a spoon and were recaptured, drunk, on the beach.
---
+ ESCAPED_FROM | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Palmariggi" / "Palmariggi prison"
+ TOOK_PART_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> PrisonBreak
+ ESCAPED_FROM | "Mimmo Asprea" -> "Palmariggi" / "Palmariggi prison"
+ ARRESTED_IN | "Mimmo Asprea" -> Arrest
+ ATTEMPTED_ESCAPE_FROM | "Carmelo Nucera" / "The third" -> "Palmariggi" / "Palmariggi prison" | asserted/attempted
+ KILLED_IN | "Carmelo Nucera" / "The third" -> PrisonBreak
+ HELD_IN | "two cellmates" -> "Palmariggi" / "Palmariggi prison"
+ OCCURRED_AT | PrisonBreak -> "Palmariggi" / "Palmariggi prison"
+ ARRESTED_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> Arrest/SecurityOperation
+ OCCURRED_AT | Arrest/SecurityOperation -> "Porto"
+ AFFILIATED_WITH | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Montebruno clan" / "Montebruno" / "the Montebruno clan" / "the clan" / "the Montebruno after"
+ CONVICTED_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> Trial
+ TOOK_PART_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> Attack/Killing | asserted/alleged
+ TOOK_PART_IN | "Vincenzo" / "his cousin Vincenzo" / "his cousin" -> Attack/Killing | alleged/claimed
+ KILLED_IN | "two carabinieri" -> Attack/Killing
+ KILLED_IN | "Luca Ferrante" -> Attack/Killing
+ KILLED_IN | "Piero Gallo" -> Attack/Killing
+ OCCURRED_AT | Attack/Killing -> "Bivio Torre"
+ RELATED_TO | "Vincenzo" / "his cousin Vincenzo" / "his cousin" -> "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy"
+ KILLED_IN | "Vincenzo" / "his cousin Vincenzo" / "his cousin" -> Killing
+ CONVICTED_IN | "Saverio Laganà" / "a retired warder" -> Trial
+ TARGETED_IN | "Bruno Cilea" / "His colleague Bruno Cilea" / "His colleague" -> Trial
+ TARGETED_IN | "Franca Morabito" / "The governor at the time" -> PersonnelChange
+ RELATED_TO | "Teresa" / "Scordamaglia's wife" -> "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy"
+ ARRESTED_IN | "Teresa" / "Scordamaglia's wife" -> Arrest
+ RELATED_TO | "Nino" / "his son Nino" / "his son" -> "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy"
+ AFFILIATED_WITH | "Nino" / "his son Nino" / "his son" -> "Montebruno clan" / "Montebruno" / "the Montebruno clan" / "the clan" / "the Montebruno after"
+ KILLED_IN | "Nino" / "his son Nino" / "his son" -> Killing/Attack
+ TOOK_PART_IN | "Macrì faction" / "the Macrì faction" -> Killing/Attack | alleged
+ AFFILIATED_WITH | "Macrì faction" / "the Macrì faction" -> "Montebruno clan" / "Montebruno" / "the Montebruno clan" / "the clan" / "the Montebruno after"
+ RELATED_TO | "Angela" / "A daughter" -> "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy"
+ RELATED_TO | "Pasquale" / "a nephew" -> "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy"
+ ARRESTED_IN | "Pasquale" / "a nephew" -> Arrest
+ ARRESTED_IN | "two other alleged helpers" -> Arrest
+ OCCURRED_AT | Arrest -> "Locri"
+ ESCAPED_FROM | "three Albanian burglars" -> "Palmariggi" / "Palmariggi prison"
+ TOOK_PART_IN | "three Albanian burglars" -> PrisonBreak
+ ARRESTED_IN | "three Albanian burglars" -> Arrest
? TOOK_PART_IN | "Mimmo Asprea" -> PrisonBreak
? TOOK_PART_IN | "Carmelo Nucera" / "The third" -> PrisonBreak | asserted/attempted
? TOOK_PART_IN | "two cellmates" -> PrisonBreak
? ATTEMPTED_ESCAPE_FROM/ESCAPED_FROM | "two cellmates" -> "Palmariggi" / "Palmariggi prison" | asserted/attempted
? RELATED_TO | "Mimmo Asprea" -> "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy"
? RELATED_TO | "Carmelo Nucera" / "The third" -> "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy"
? TOOK_PART_IN | "The policemen" -> Arrest/SecurityOperation
? TOOK_PART_IN | "Saverio Laganà" / "a retired warder" -> PrisonBreak | asserted/alleged
? CONVICTED_IN | "Bruno Cilea" / "His colleague Bruno Cilea" / "His colleague" -> Trial | negated
? RELATED_TO | "Bruno Cilea" / "His colleague Bruno Cilea" / "His colleague" -> "Saverio Laganà" / "a retired warder"
? TOOK_PART_IN | "Franca Morabito" / "The governor at the time" -> PersonnelChange
? OCCURRED_AT | Killing/Attack -> "Siderno"
? PART_OF | "Macrì faction" / "the Macrì faction" -> "Montebruno clan" / "Montebruno" / "the Montebruno clan" / "the clan" / "the Montebruno after"
? ARRESTED_IN/TARGETED_IN | "a pensioner who merely resembled him" / "a pensioner" -> Arrest
? TOOK_PART_IN | "Spanish police" -> Arrest
? OCCURRED_AT | Arrest -> "Málaga"
? HELD_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Palmariggi" / "Palmariggi prison" | asserted/alleged
? HELD_IN | "Mimmo Asprea" -> "Palmariggi" / "Palmariggi prison" | asserted/alleged
? TARGETED_IN | "Mimmo Asprea" -> Arrest
? HELD_IN | "Carmelo Nucera" / "The third" -> "Palmariggi" / "Palmariggi prison" | asserted/alleged
? TARGETED_IN | "Carmelo Nucera" / "The third" -> PrisonBreak
? RELATED_TO | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Mimmo Asprea"
? RELATED_TO | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Carmelo Nucera" / "The third"
? TARGETED_IN | "Palmariggi" / "Palmariggi prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Reggio Calabria"
? TARGETED_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> Arrest/SecurityOperation
? TARGETED_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> Trial
? TARGETED_IN | "two carabinieri" -> Attack/Killing
? TARGETED_IN | "Luca Ferrante" -> Attack/Killing
? TARGETED_IN | "Piero Gallo" -> Attack/Killing
? RELATED_TO | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Vincenzo" / "his cousin Vincenzo" / "his cousin"
? TARGETED_IN | "Vincenzo" / "his cousin Vincenzo" / "his cousin" -> Killing
? TARGETED_IN | "Saverio Laganà" / "a retired warder" -> Trial
? RELATED_TO | "Saverio Laganà" / "a retired warder" -> "Bruno Cilea" / "His colleague Bruno Cilea" / "His colleague"
? RELATED_TO | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Teresa" / "Scordamaglia's wife"
? TARGETED_IN | "Teresa" / "Scordamaglia's wife" -> Arrest
? RELATED_TO | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Nino" / "his son Nino" / "his son"
? TARGETED_IN | "Nino" / "his son Nino" / "his son" -> Killing/Attack
? RELATED_TO | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Angela" / "A daughter"
? RELATED_TO | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Pasquale" / "a nephew"
? TARGETED_IN | "Pasquale" / "a nephew" -> Arrest
? TARGETED_IN | "two other alleged helpers" -> Arrest
? OCCURRED_AT | Arrest -> "Italy"
? HELD_IN | "three Albanian burglars" -> "Palmariggi" / "Palmariggi prison" | asserted/alleged
? OCCURRED_AT | PrisonBreak -> "Italy"
? OCCURRED_AT | PrisonBreak -> "Calabria"
? TARGETED_IN | "three Albanian burglars" -> Arrest
- ESCAPED_FROM | "Carmelo Nucera" / "The third" -> * | fell into the moat and died there
- ARRESTED_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> Arrest | only a pensioner who resembled him
- KILLED_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> * | the tale of the grave under the motorway was false
- CONVICTED_IN | "Bruno Cilea" / "His colleague Bruno Cilea" / "His colleague" -> * | acquitted on appeal
- ARRESTED_IN | "Angela" / "A daughter" -> * | teaches in Turin
- HELD_IN | "Rosario Scordamaglia" / "Scordamaglia" / "the Watchmaker" / "Antonio Ferri" / "The man in the attic" / "a grey man" / "the boss was buried" / "boss of the Montebruno clan" / "the second most wanted man in Italy" -> "Lisbon" | a place, no prison named
- CONVICTED_IN | "Pasquale" / "a nephew" -> * | arrested only
- ARRESTED_IN | "Vincenzo" / "his cousin Vincenzo" / "his cousin" -> * | dead since 1996
