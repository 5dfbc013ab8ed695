title: Three weeks after Acre prison massacre, 61 Brazil fugitives still missing
published: 2017-02-06
source: Agência Planalto
style: jurua three weeks
---
RIO BRANCO, Brazil, Feb 6 (Agência Planalto) - Three weeks after rival gangs fought with machetes in a prison deep in the Brazilian Amazon, fewer than half of the inmates who fled in the chaos are back in custody and the state still cannot say exactly how many it lost.

Acre's public security secretary, Marcos Tavares, told a hearing on Monday that 109 men tunnelled or climbed out of the Alto Juruá penitentiary in Cruzeiro do Sul on Jan. 15. Forty-eight have been recaptured, leaving 61. The prison guards' union counts 132 gone. "He is counting beds, we are counting men," said its president, Rosângela Pinto.

Twenty-two prisoners died, most of them beheaded. All belonged to the Bonde da Fronteira (BDF), officials say. The killers are said to be from the Comando da Serra, known as CS, whose founder, Edmilson "Cabeção" Rocha, ordered the slaughter from a federal prison in Mossoró, according to prosecutors. Rocha's lawyer and niece, Juliana Rocha, rejects the charge.

Police on Saturday shot dead one of the most wanted absconders, Wellington Souza, known as Tatu, in a house in Tarauacá. His companion, Fabrício Lima, was hit in the stomach and is under guard in hospital. Lima had not been in Alto Juruá: he broke free from a police van in Feijó in December. Two brothers of Tatu were led away.

Another, the BDF's treasurer, Ivo Paiva, crossed into Peru and was picked up by Peruvian police in Pucallpa on Jan. 27. Brazil has asked for his extradition. His cellmate Dorival Nunes, listed as a fugitive for ten days, turned out to be among the unidentified dead.

Director Gilson Moura was dismissed the day after the mutiny. On Friday a judge charged him and three guards with manslaughter by omission; a fourth guard, Cleber Antunes, was cleared for lack of evidence. Nine guards held hostage for 14 hours had been released unharmed.

The violence has spread. On Jan. 19 inmates loyal to the BDF in the Francisco Sales jail in the state capital, Rio Branco, tried to reach the block of their enemies, and four were wounded when guards fired rubber bullets. Nobody was killed and nobody got away, although 30 men had already sawn through their bars.

The CS broke with the São Paulo-based First Command in 2015. The BDF remains the First Command's ally in the north. It has promised, in a video, "two for each of ours".
---
+ ESCAPED_FROM | "109 men" / "inmates who fled in the chaos" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
+ ESCAPED_FROM | "132" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | asserted/alleged
+ ARRESTED_IN | "Forty-eight" -> Arrest
+ OCCURRED_AT | PrisonBreak -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
+ OCCURRED_AT | Riot/Killing/Clash/Attack -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
+ KILLED_IN | "Twenty-two prisoners" / "Twenty-two" -> Riot/Killing/Clash/Attack
+ AFFILIATED_WITH | "Twenty-two prisoners" / "Twenty-two" -> "Bonde da Fronteira" / "BDF" / "the Bonde da Fronteira"
+ TOOK_PART_IN | "Comando da Serra" / "CS" / "the Comando da Serra" -> Riot/Killing/Clash/Attack | alleged
+ AFFILIATED_WITH | "Edmilson \"Cabeção\" Rocha" / "Cabeção" / "whose founder" / "Rocha" -> "Comando da Serra" / "CS" / "the Comando da Serra"
+ TOOK_PART_IN | "Edmilson \"Cabeção\" Rocha" / "Cabeção" / "whose founder" / "Rocha" -> Riot/Killing/Clash/Attack | alleged
+ HELD_IN | "Edmilson \"Cabeção\" Rocha" / "Cabeção" / "whose founder" / "Rocha" -> "a federal prison in Mossoró" / "a federal prison"
+ RELATED_TO | "Juliana Rocha" / "Rocha's lawyer and niece" / "niece" -> "Edmilson \"Cabeção\" Rocha" / "Cabeção" / "whose founder" / "Rocha"
+ AFFILIATED_WITH | "Rosângela Pinto" / "its president" / "its president, Rosângela Pinto" -> "The prison guards' union"
+ ESCAPED_FROM | "Wellington Souza" / "Tatu" / "one of the most wanted absconders" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
+ KILLED_IN | "Wellington Souza" / "Tatu" / "one of the most wanted absconders" -> Killing/SecurityOperation/Clash
+ OCCURRED_AT | Killing/SecurityOperation/Clash -> "Tarauacá"
+ WOUNDED_IN | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> Killing/SecurityOperation/Clash
+ TOOK_PART_IN | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> PrisonBreak
+ OCCURRED_AT | PrisonBreak -> "Feijó"
+ ARRESTED_IN | "Two brothers of Tatu" / "Two brothers" -> Arrest/Killing/SecurityOperation/Clash
+ RELATED_TO | "Two brothers of Tatu" / "Two brothers" -> "Wellington Souza" / "Tatu" / "one of the most wanted absconders"
+ ESCAPED_FROM | "Ivo Paiva" / "the BDF's treasurer" / "the BDF's treasurer, Ivo Paiva" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
+ AFFILIATED_WITH | "Ivo Paiva" / "the BDF's treasurer" / "the BDF's treasurer, Ivo Paiva" -> "Bonde da Fronteira" / "BDF" / "the Bonde da Fronteira"
+ ARRESTED_IN | "Ivo Paiva" / "the BDF's treasurer" / "the BDF's treasurer, Ivo Paiva" -> Arrest
+ TOOK_PART_IN | "Peruvian police" -> Arrest
+ OCCURRED_AT | Arrest -> "Pucallpa"
+ KILLED_IN | "Dorival Nunes" / "His cellmate" / "His cellmate Dorival Nunes" -> Riot/Killing/Clash/Attack
+ HELD_IN | "Dorival Nunes" / "His cellmate" / "His cellmate Dorival Nunes" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
+ RELATED_TO | "Dorival Nunes" / "His cellmate" / "His cellmate Dorival Nunes" -> "Ivo Paiva" / "the BDF's treasurer" / "the BDF's treasurer, Ivo Paiva"
+ TARGETED_IN | "Gilson Moura" / "Director Gilson Moura" / "Director" -> PersonnelChange
+ TARGETED_IN | "Gilson Moura" / "Director Gilson Moura" / "Director" -> Trial
+ TARGETED_IN | "three guards" -> Trial
+ TARGETED_IN | "Nine guards held hostage for 14 hours" / "Nine guards" -> Kidnapping/Riot/Killing/Clash/Attack
+ TOOK_PART_IN | "inmates loyal to the BDF" -> Riot/Clash/Attack
+ AFFILIATED_WITH | "inmates loyal to the BDF" -> "Bonde da Fronteira" / "BDF" / "the Bonde da Fronteira"
+ WOUNDED_IN | "four were wounded" -> Riot/Clash/Attack
+ OCCURRED_AT | Riot/Clash/Attack -> "Francisco Sales jail" / "the Francisco Sales jail"
+ HELD_IN | "30 men" -> "Francisco Sales jail" / "the Francisco Sales jail"
+ AFFILIATED_WITH | "Comando da Serra" / "CS" / "the Comando da Serra" -> "First Command" / "the São Paulo-based First Command"
+ AFFILIATED_WITH | "Bonde da Fronteira" / "BDF" / "the Bonde da Fronteira" -> "First Command" / "the São Paulo-based First Command"
? ESCAPED_FROM | "Forty-eight" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
? ESCAPED_FROM | "61 Brazil fugitives" / "61" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
? PART_OF | PrisonBreak -> Riot/Killing/Clash/Attack
? PART_OF | Kidnapping -> Riot/Killing/Clash/Attack
? OCCURRED_AT | PrisonBreak -> "Cruzeiro do Sul"
? OCCURRED_AT | Riot/Killing/Clash/Attack -> "Amazon" / "the Brazilian Amazon"
? OCCURRED_AT | PrisonBreak -> "Acre"
? OCCURRED_AT | Riot/Killing/Clash/Attack -> "Acre"
? OCCURRED_AT | Riot/Killing/Clash/Attack -> "Brazil" / "Brazilian"
? KILLED_IN/TARGETED_IN | "most of them" -> Riot/Killing/Clash/Attack
? KILLED_IN/TARGETED_IN | "the unidentified dead" -> Riot/Killing/Clash/Attack
? HELD_IN | "Twenty-two prisoners" / "Twenty-two" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
? TOOK_PART_IN | "The killers" -> Riot/Killing/Clash/Attack | alleged
? TOOK_PART_IN | "The killers" -> Riot/Killing/Clash/Attack | asserted/alleged
? TOOK_PART_IN | "rival gangs" -> Riot/Killing/Clash/Attack
? TARGETED_IN/TOOK_PART_IN | "Bonde da Fronteira" / "BDF" / "the Bonde da Fronteira" -> Riot/Killing/Clash/Attack | asserted/alleged
? AFFILIATED_WITH | "The killers" -> "Comando da Serra" / "CS" / "the Comando da Serra" | alleged
? TOOK_PART_IN | "Edmilson \"Cabeção\" Rocha" / "Cabeção" / "whose founder" / "Rocha" -> Riot/Killing/Clash/Attack | denied
? RELATED_TO | "Edmilson \"Cabeção\" Rocha" / "Cabeção" / "whose founder" / "Rocha" -> "Juliana Rocha" / "Rocha's lawyer and niece" / "niece"
? AFFILIATED_WITH | "Marcos Tavares" / "Acre's public security secretary" / "public security secretary" -> "the state still" / "the state"
? TOOK_PART_IN | "Wellington Souza" / "Tatu" / "one of the most wanted absconders" -> PrisonBreak
? TOOK_PART_IN | "Police" / "Police on Saturday" -> Killing/SecurityOperation/Clash
? ARRESTED_IN/TARGETED_IN | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> Arrest/Killing/SecurityOperation/Clash
? RELATED_TO | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> "Wellington Souza" / "Tatu" / "one of the most wanted absconders"
? RELATED_TO | "Wellington Souza" / "Tatu" / "one of the most wanted absconders" -> "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima"
? HELD_IN/ESCAPED_FROM | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | negated/denied
? TARGETED_IN | "Two brothers of Tatu" / "Two brothers" -> Arrest/Killing/SecurityOperation/Clash
? OCCURRED_AT | Arrest -> "Tarauacá"
? PART_OF | Arrest -> Killing/SecurityOperation/Clash
? TOOK_PART_IN | "Police" / "Police on Saturday" -> Arrest
? TOOK_PART_IN | "Ivo Paiva" / "the BDF's treasurer" / "the BDF's treasurer, Ivo Paiva" -> PrisonBreak
? OCCURRED_AT | Arrest -> "Peru"
? ESCAPED_FROM | "Dorival Nunes" / "His cellmate" / "His cellmate Dorival Nunes" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | negated/denied
? RELATED_TO | "Ivo Paiva" / "the BDF's treasurer" / "the BDF's treasurer, Ivo Paiva" -> "Dorival Nunes" / "His cellmate" / "His cellmate Dorival Nunes"
? TOOK_PART_IN | "Gilson Moura" / "Director Gilson Moura" / "Director" -> PersonnelChange
? TOOK_PART_IN | "a judge" -> Trial
? TARGETED_IN | "Cleber Antunes" / "a fourth guard" / "a fourth guard, Cleber Antunes" -> Trial
? CONVICTED_IN | "Cleber Antunes" / "a fourth guard" / "a fourth guard, Cleber Antunes" -> Trial | negated
? OCCURRED_AT | Kidnapping -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison"
? HELD_IN | "inmates loyal to the BDF" -> "Francisco Sales jail" / "the Francisco Sales jail"
? HELD_IN | "their enemies" -> "Francisco Sales jail" / "the Francisco Sales jail"
? TARGETED_IN | "their enemies" -> Riot/Clash/Attack | asserted/attempted
? TOOK_PART_IN | "guards" -> Riot/Clash/Attack
? OCCURRED_AT | PrisonBreak/Plot -> "Francisco Sales jail" / "the Francisco Sales jail"
? ATTEMPTED_ESCAPE_FROM | "30 men" -> "Francisco Sales jail" / "the Francisco Sales jail" | asserted/planned/attempted
? TOOK_PART_IN | "30 men" -> PrisonBreak/Plot/Riot/Clash/Attack
? PART_OF | "Comando da Serra" / "CS" / "the Comando da Serra" -> "First Command" / "the São Paulo-based First Command"
? TOOK_PART_IN | "Comando da Serra" / "CS" / "the Comando da Serra" -> PersonnelChange
? HELD_IN | "109 men" / "inmates who fled in the chaos" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | asserted/alleged
? TOOK_PART_IN | "109 men" / "inmates who fled in the chaos" -> PrisonBreak
? HELD_IN | "132" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | asserted/alleged
? TOOK_PART_IN | "132" -> PrisonBreak | asserted/alleged
? HELD_IN | "Forty-eight" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | asserted/alleged
? TOOK_PART_IN | "Forty-eight" -> PrisonBreak
? HELD_IN | "61 Brazil fugitives" / "61" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | asserted/alleged
? TOOK_PART_IN | "61 Brazil fugitives" / "61" -> PrisonBreak
? TARGETED_IN | "Forty-eight" -> Arrest
? TARGETED_IN | "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" -> PrisonBreak
? OCCURRED_AT | PrisonBreak -> "Amazon" / "the Brazilian Amazon"
? OCCURRED_AT | PrisonBreak -> "Brazil" / "Brazilian"
? TARGETED_IN | "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" -> Riot/Killing/Clash/Attack
? OCCURRED_AT | Riot/Killing/Clash/Attack -> "Cruzeiro do Sul"
? TARGETED_IN | "Twenty-two prisoners" / "Twenty-two" -> Riot/Killing/Clash/Attack
? HELD_IN | "Wellington Souza" / "Tatu" / "one of the most wanted absconders" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | asserted/alleged
? TARGETED_IN | "Wellington Souza" / "Tatu" / "one of the most wanted absconders" -> Killing/SecurityOperation/Clash
? TARGETED_IN | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> Killing/SecurityOperation/Clash
? TOOK_PART_IN | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> PrisonBreak | negated/denied
? HELD_IN | "Ivo Paiva" / "the BDF's treasurer" / "the BDF's treasurer, Ivo Paiva" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | asserted/alleged
? TARGETED_IN | "Ivo Paiva" / "the BDF's treasurer" / "the BDF's treasurer, Ivo Paiva" -> Arrest
? TARGETED_IN | "Dorival Nunes" / "His cellmate" / "His cellmate Dorival Nunes" -> Riot/Killing/Clash/Attack
? TOOK_PART_IN | "Dorival Nunes" / "His cellmate" / "His cellmate Dorival Nunes" -> PrisonBreak | negated/denied
? TARGETED_IN | "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" -> Kidnapping
? OCCURRED_AT | Kidnapping -> "Cruzeiro do Sul"
? OCCURRED_AT | Kidnapping -> "Acre"
? OCCURRED_AT | Kidnapping -> "Amazon" / "the Brazilian Amazon"
? OCCURRED_AT | Kidnapping -> "Brazil" / "Brazilian"
? TARGETED_IN | "four were wounded" -> Riot/Clash/Attack
? TARGETED_IN | "Francisco Sales jail" / "the Francisco Sales jail" -> Riot/Clash/Attack
? OCCURRED_AT | Riot/Clash/Attack -> "RIO BRANCO" / "the state capital, Rio Branco" / "the state capital"
? OCCURRED_AT | Riot/Clash/Attack -> "Acre"
? OCCURRED_AT | Riot/Clash/Attack -> "Brazil" / "Brazilian"
? TARGETED_IN | "Francisco Sales jail" / "the Francisco Sales jail" -> PrisonBreak/Plot
? OCCURRED_AT | PrisonBreak/Plot -> "RIO BRANCO" / "the state capital, Rio Branco" / "the state capital"
? OCCURRED_AT | PrisonBreak/Plot -> "Acre"
? OCCURRED_AT | PrisonBreak/Plot -> "Brazil" / "Brazilian"
- ESCAPED_FROM | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> "Alto Juruá penitentiary" / "Alto Juruá" / "the Alto Juruá penitentiary" / "a prison deep in the Brazilian Amazon" / "Acre prison" | broke free from a police van in Feijó
- ESCAPED_FROM | "Dorival Nunes" / "His cellmate" / "His cellmate Dorival Nunes" -> * | among the dead
- KILLED_IN | "Fabrício Lima" / "Lima" / "His companion" / "His companion, Fabrício Lima" -> * | wounded
- ESCAPED_FROM | "30 men" -> * | nobody got away
- CONVICTED_IN | "Gilson Moura" / "Director Gilson Moura" / "Director" -> * | charged only
- CONVICTED_IN | "Cleber Antunes" / "a fourth guard" / "a fourth guard, Cleber Antunes" -> * | cleared
- KILLED_IN | * -> Riot/Clash/Attack | nobody was killed
- ESCAPED_FROM | "Edmilson \"Cabeção\" Rocha" / "Cabeção" / "whose founder" -> * | sits in a federal prison
