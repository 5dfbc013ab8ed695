title: Girlfriend who hired the helicopter gets five years; lawyer walks free
published: 2012-11-23
source: Low Countries Courier
style: helper antwerp
---
ANTWERP – A court in Antwerp yesterday sentenced Nadia Verstappen, 29, to five years in prison for her part in last year's airborne break from the jail in Hasselt. It convicted three accomplices as well, but cleared the best-known of the five defendants, the Dutch criminal lawyer Mr. Joost van Rijckevorsel.

On 5 September 2011 Verstappen, calling herself Kelly Jacobs, booked a sightseeing flight at Sint-Truiden. Once in the air she and a companion put a pistol to the neck of the pilot, Luc Goossens, and made him land on the exercise yard. Her boyfriend Karim Oulad-Haj and two other inmates, Stefan Pauwels and the Albanian Ardian Leka, climbed in. A fourth, Yves Dumortier, clung to the skid and fell four metres; he broke both ankles and never left the grounds. Goossens suffered a heart attack after landing his passengers in a field near Maastricht, but survived.

Freedom was brief for two of them. Pauwels was recognised in a snack bar in Roermond within a week. Oulad-Haj, who has 22 years to serve for a string of jewel robberies, was caught in Tétouan, in Morocco, in February, together with Verstappen; she was extradited in May, he is still detained there. Leka's whereabouts are unknown. Reports that he had been liquidated in Rotterdam in June have not been confirmed by the Dutch police, who say the victim was his cousin Gëzim.

The companion, Verstappen's half-brother Davy Peeters, got seven years. Her neighbour Rachida A. was given a suspended sentence of ten months for lending a car, and prison officer Danny Claes four years for accepting 15,000 euros. Claes, dismissed by the Justice Ministry last winter, will appeal.

Prosecutor Hilde Smets had demanded six years against Van Rijckevorsel, who was said to have carried messages between Oulad-Haj and the Tilburg gang known as the Brabant Tigers. The judge found "suspicion, but no proof". His client's own brother, Younes, had testified for the prosecution. The Tigers' reputed boss, Henk "de Kale" Smulders, was not on trial; he sits in the Dutch prison at Vught awaiting a murder case.

It was Belgium's third flight by helicopter. In 2009 a pair was lifted out of the jail in Ittre; both were back within a month. An attempt at Leuven Central in 2010 failed when the inmates rushed the machine and it could not take off: the hijackers, two Frenchmen, were overpowered, and a guard lost an eye.

Unions again complained that no nets hang over the yard in Hasselt. Minister Annick Turtelbeke promises them for spring.
---
+ ESCAPED_FROM | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> "the jail in Hasselt" / "the exercise yard"
+ ESCAPED_FROM | "Stefan Pauwels" / "Pauwels" -> "the jail in Hasselt" / "the exercise yard"
+ ESCAPED_FROM | "Ardian Leka" / "Leka" / "the Albanian" -> "the jail in Hasselt" / "the exercise yard"
+ ATTEMPTED_ESCAPE_FROM | "Yves Dumortier" / "A fourth" -> "the jail in Hasselt" / "the exercise yard" | asserted/attempted
+ OCCURRED_AT | PrisonBreak -> "the jail in Hasselt" / "the exercise yard"
+ TOOK_PART_IN | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> PrisonBreak/Kidnapping
+ TOOK_PART_IN | "Davy Peeters" / "The companion" / "a companion" / "Verstappen's half-brother" -> PrisonBreak/Kidnapping
+ TARGETED_IN | "Luc Goossens" / "Goossens" / "the pilot" -> PrisonBreak/Kidnapping
+ CONVICTED_IN | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> Trial
+ CONVICTED_IN | "Davy Peeters" / "The companion" / "a companion" / "Verstappen's half-brother" -> Trial
+ CONVICTED_IN | "Rachida A." / "Rachida A" / "Her neighbour" -> Trial
+ CONVICTED_IN | "Danny Claes" / "Claes" / "prison officer Danny Claes" / "prison officer" -> Trial
+ CONVICTED_IN | "three accomplices" -> Trial
+ TARGETED_IN | "Joost van Rijckevorsel" / "Van Rijckevorsel" / "the Dutch criminal lawyer" / "the Dutch criminal lawyer Mr. Joost van Rijckevorsel" / "lawyer" -> Trial
+ CONVICTED_IN | "Joost van Rijckevorsel" / "Van Rijckevorsel" / "the Dutch criminal lawyer" / "the Dutch criminal lawyer Mr. Joost van Rijckevorsel" / "lawyer" -> Trial | negated
+ OCCURRED_AT | Trial -> "ANTWERP" / "Antwerp"
+ RELATED_TO | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client"
+ RELATED_TO | "Davy Peeters" / "The companion" / "a companion" / "Verstappen's half-brother" -> "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend"
+ RELATED_TO | "Rachida A." / "Rachida A" / "Her neighbour" -> "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend"
+ RELATED_TO | "Joost van Rijckevorsel" / "Van Rijckevorsel" / "the Dutch criminal lawyer" / "the Dutch criminal lawyer Mr. Joost van Rijckevorsel" / "lawyer" -> "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client"
+ RELATED_TO | "Younes" / "His client's own brother" -> "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client"
+ ARRESTED_IN | "Stefan Pauwels" / "Pauwels" -> Arrest
+ OCCURRED_AT | Arrest -> "Roermond"
+ ARRESTED_IN | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> Arrest
+ ARRESTED_IN | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> Arrest
+ OCCURRED_AT | Arrest -> "Tétouan"
+ KILLED_IN | "Gëzim" / "the victim" / "his cousin Gëzim" / "his cousin" -> Killing/Attack
+ OCCURRED_AT | Killing/Attack -> "Rotterdam"
+ RELATED_TO | "Gëzim" / "the victim" / "his cousin Gëzim" / "his cousin" -> "Ardian Leka" / "Leka" / "the Albanian"
+ TARGETED_IN | "Danny Claes" / "Claes" / "prison officer Danny Claes" / "prison officer" -> PersonnelChange
+ AFFILIATED_WITH | "Henk \"de Kale\" Smulders" / "Smulders" / "de Kale" / "The Tigers' reputed boss" -> "Brabant Tigers" / "Tigers" / "the Brabant Tigers" / "the Tilburg gang" / "The Tigers" | alleged/asserted
+ HELD_IN | "Henk \"de Kale\" Smulders" / "Smulders" / "de Kale" / "The Tigers' reputed boss" -> "the Dutch prison at Vught"
+ ESCAPED_FROM | "a pair" / "both" -> "the jail in Ittre"
+ OCCURRED_AT | PrisonBreak -> "the jail in Ittre"
+ ARRESTED_IN | "a pair" / "both" -> Arrest
+ ATTEMPTED_ESCAPE_FROM | "the inmates" -> "Leuven Central" | asserted/attempted
+ OCCURRED_AT | PrisonBreak/Attack -> "Leuven Central"
+ TOOK_PART_IN | "two Frenchmen" / "the hijackers" / "the hijackers, two Frenchmen" -> PrisonBreak/Attack | asserted/attempted
+ ARRESTED_IN | "two Frenchmen" / "the hijackers" / "the hijackers, two Frenchmen" -> Arrest/PrisonBreak/Attack
+ WOUNDED_IN | "a guard" -> PrisonBreak/Attack
? ESCAPED_FROM | "two other inmates" -> "the jail in Hasselt" / "the exercise yard"
? ESCAPED_FROM | "two of them" -> "the jail in Hasselt" / "the exercise yard"
? TOOK_PART_IN | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> PrisonBreak
? TOOK_PART_IN | "Stefan Pauwels" / "Pauwels" -> PrisonBreak
? TOOK_PART_IN | "Ardian Leka" / "Leka" / "the Albanian" -> PrisonBreak
? TOOK_PART_IN | "two other inmates" -> PrisonBreak
? TOOK_PART_IN | "two of them" -> PrisonBreak
? ESCAPED_FROM | "Yves Dumortier" / "A fourth" -> "the jail in Hasselt" / "the exercise yard" | negated/attempted
? TOOK_PART_IN | "Yves Dumortier" / "A fourth" -> PrisonBreak | asserted/attempted
? WOUNDED_IN/TARGETED_IN | "Yves Dumortier" / "A fourth" -> PrisonBreak
? TOOK_PART_IN | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> Kidnapping/PrisonBreak
? TOOK_PART_IN | "Davy Peeters" / "The companion" / "a companion" / "Verstappen's half-brother" -> Kidnapping/PrisonBreak
? TARGETED_IN | "Luc Goossens" / "Goossens" / "the pilot" -> Kidnapping/PrisonBreak
? OCCURRED_AT | Kidnapping -> "the jail in Hasselt" / "the exercise yard"
? OCCURRED_AT | Kidnapping -> "Sint-Truiden"
? TOOK_PART_IN | "Rachida A." / "Rachida A" / "Her neighbour" -> PrisonBreak
? TOOK_PART_IN | "Danny Claes" / "Claes" / "prison officer Danny Claes" / "prison officer" -> PrisonBreak
? TOOK_PART_IN | "three accomplices" -> PrisonBreak
? TOOK_PART_IN | "Joost van Rijckevorsel" / "Van Rijckevorsel" / "the Dutch criminal lawyer" / "the Dutch criminal lawyer Mr. Joost van Rijckevorsel" / "lawyer" -> PrisonBreak | alleged/negated
? TARGETED_IN | "the five defendants" / "five defendants" -> Trial
? TOOK_PART_IN | "A court in Antwerp" / "A court" -> Trial
? TOOK_PART_IN | "Hilde Smets" / "Prosecutor Hilde Smets" / "Prosecutor" -> Trial
? TOOK_PART_IN | "The judge" -> Trial
? TOOK_PART_IN | "Younes" / "His client's own brother" -> Trial
? TARGETED_IN | "Henk \"de Kale\" Smulders" / "Smulders" / "de Kale" / "The Tigers' reputed boss" -> Trial | negated
? AFFILIATED_WITH | "Joost van Rijckevorsel" / "Van Rijckevorsel" / "the Dutch criminal lawyer" / "the Dutch criminal lawyer Mr. Joost van Rijckevorsel" / "lawyer" -> "Brabant Tigers" / "Tigers" / "the Brabant Tigers" / "the Tilburg gang" / "The Tigers" | alleged
? CONVICTED_IN/TARGETED_IN | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> Trial
? TOOK_PART_IN | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> Attack | asserted/alleged
? KILLED_IN/TARGETED_IN | "Ardian Leka" / "Leka" / "the Albanian" -> Killing/Attack | denied/negated/alleged
? TOOK_PART_IN | "Danny Claes" / "Claes" / "prison officer Danny Claes" / "prison officer" -> PersonnelChange
? TOOK_PART_IN | "Justice Ministry" / "the Justice Ministry" -> PersonnelChange
? AFFILIATED_WITH | "Danny Claes" / "Claes" / "prison officer Danny Claes" / "prison officer" -> "Justice Ministry" / "the Justice Ministry"
? AFFILIATED_WITH | "Annick Turtelbeke" / "Minister Annick Turtelbeke" -> "Justice Ministry" / "the Justice Ministry" | asserted/alleged
? TARGETED_IN | "Henk \"de Kale\" Smulders" / "Smulders" / "de Kale" / "The Tigers' reputed boss" -> Trial
? OCCURRED_AT | Arrest -> "Leuven Central"
? OCCURRED_AT | PrisonBreak -> "Belgium's"
? HELD_IN | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> "the jail in Hasselt" / "the exercise yard" | asserted/alleged
? HELD_IN | "Stefan Pauwels" / "Pauwels" -> "the jail in Hasselt" / "the exercise yard" | asserted/alleged
? HELD_IN | "Ardian Leka" / "Leka" / "the Albanian" -> "the jail in Hasselt" / "the exercise yard" | asserted/alleged
? HELD_IN | "two other inmates" -> "the jail in Hasselt" / "the exercise yard" | asserted/alleged
? HELD_IN | "two of them" -> "the jail in Hasselt" / "the exercise yard" | asserted/alleged
? HELD_IN | "Yves Dumortier" / "A fourth" -> "the jail in Hasselt" / "the exercise yard" | asserted/alleged
? TARGETED_IN | "the jail in Hasselt" / "the exercise yard" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Hasselt"
? TARGETED_IN | "the jail in Hasselt" / "the exercise yard" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Hasselt"
? OCCURRED_AT | Kidnapping -> "Belgium's"
? TARGETED_IN | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> Trial
? TARGETED_IN | "Davy Peeters" / "The companion" / "a companion" / "Verstappen's half-brother" -> Trial
? TARGETED_IN | "Rachida A." / "Rachida A" / "Her neighbour" -> Trial
? TARGETED_IN | "Danny Claes" / "Claes" / "prison officer Danny Claes" / "prison officer" -> Trial
? TARGETED_IN | "three accomplices" -> Trial
? OCCURRED_AT | Trial -> "Belgium's"
? RELATED_TO | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend"
? RELATED_TO | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> "Davy Peeters" / "The companion" / "a companion" / "Verstappen's half-brother"
? RELATED_TO | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> "Rachida A." / "Rachida A" / "Her neighbour"
? RELATED_TO | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> "Joost van Rijckevorsel" / "Van Rijckevorsel" / "the Dutch criminal lawyer" / "the Dutch criminal lawyer Mr. Joost van Rijckevorsel" / "lawyer"
? RELATED_TO | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> "Younes" / "His client's own brother"
? TARGETED_IN | "Stefan Pauwels" / "Pauwels" -> Arrest
? TARGETED_IN | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> Arrest
? TARGETED_IN | "Nadia Verstappen" / "Verstappen" / "Kelly Jacobs" / "Girlfriend who hired the helicopter" / "Girlfriend" -> Arrest
? OCCURRED_AT | Arrest -> "Morocco"
? TARGETED_IN | "Gëzim" / "the victim" / "his cousin Gëzim" / "his cousin" -> Killing/Attack
? RELATED_TO | "Ardian Leka" / "Leka" / "the Albanian" -> "Gëzim" / "the victim" / "his cousin Gëzim" / "his cousin"
? HELD_IN | "a pair" / "both" -> "the jail in Ittre" | asserted/alleged
? TOOK_PART_IN | "a pair" / "both" -> PrisonBreak
? TARGETED_IN | "the jail in Ittre" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Ittre"
? TARGETED_IN | "a pair" / "both" -> Arrest
? HELD_IN | "the inmates" -> "Leuven Central" | asserted/alleged
? TOOK_PART_IN | "the inmates" -> PrisonBreak/Attack | asserted/attempted
? TARGETED_IN | "Leuven Central" -> PrisonBreak/Attack
? OCCURRED_AT | PrisonBreak/Attack -> "Leuven"
? OCCURRED_AT | PrisonBreak/Attack -> "Belgium's"
? TARGETED_IN | "two Frenchmen" / "the hijackers" / "the hijackers, two Frenchmen" -> Arrest
? TARGETED_IN | "a guard" -> PrisonBreak/Attack
? TARGETED_IN | "Leuven Central" -> Arrest
? OCCURRED_AT | Arrest -> "Leuven"
? OCCURRED_AT | Arrest -> "Belgium's"
- ESCAPED_FROM | "Yves Dumortier" / "A fourth" -> * | fell and never left the grounds
- KILLED_IN | "Ardian Leka" / "Leka" / "the Albanian" -> * | the victim was his cousin
- KILLED_IN | "Luc Goossens" / "Goossens" / "the pilot" -> * | heart attack, survived
- TARGETED_IN | "Henk \"de Kale\" Smulders" / "Smulders" / "de Kale" / "The Tigers' reputed boss" -> Trial | not on trial here
- ESCAPED_FROM | "the inmates" -> * | the machine could not take off
- HELD_IN | "Karim Oulad-Haj" / "Oulad-Haj" / "Her boyfriend" / "Her boyfriend Karim Oulad-Haj" / "His client" -> "the Dutch prison at Vught" | held in Morocco
- ESCAPED_FROM | "Henk \"de Kale\" Smulders" / "Smulders" / "de Kale" / "The Tigers' reputed boss" -> * | sits in Vught
- ARRESTED_IN | "Ardian Leka" / "Leka" / "the Albanian" -> * | whereabouts unknown
