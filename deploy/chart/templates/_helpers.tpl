{{- define "buurtregie.name" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "buurtregie.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- /* What the pod of once carries: no Service sends anybody there, and it is held to the same rules of the network. */ -}}
{{- define "buurtregie.once" -}}
app.kubernetes.io/name: {{ .Chart.Name }}-once
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "buurtregie.labels" -}}
{{ include "buurtregie.selector" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
{{- end -}}

{{- /* Setting: key in the Secret, of all that is secret. */ -}}
{{- define "buurtregie.secrets" -}}
BUURTREGIE_DB_PASSWORD: database-password
BUURTREGIE_DB_SLEUTEL: seal-key
{{- if .Values.database.owner }}
BUURTREGIE_DB_MIGRATIE_PASSWORD: owner-password
{{- end }}
{{- with .Values.secretSettings }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{- /* Backups that go with the pod, or whose key does, are none. */ -}}
{{- define "buurtregie.backupsKept" -}}
{{- $nightly := eq (toString (default false (get .Values.settings "BUURTREGIE_BACKUP"))) "true" -}}
{{- if and $nightly (not (.Values.backup).existingClaim) -}}
{{- fail "BUURTREGIE_BACKUP needs backup.existingClaim: else backups go with the pod" -}}
{{- end -}}
{{- if and (.Values.backup).existingClaim (not (hasKey .Values.secretSettings "BUURTREGIE_BACKUP_SLEUTEL")) -}}
{{- fail "backup.existingClaim needs BUURTREGIE_BACKUP_SLEUTEL in secretSettings: else the key of a backup would go with the pod" -}}
{{- end -}}
{{- end -}}

{{- /* helm upgrade --reuse-values knows no key that is new in this chart: (.Values.key).name is empty then, and empty is yes here. */ -}}
{{- define "buurtregie.numbers" -}}
{{- if ne (toString (.Values.securityContext).numbers) "false" -}}
yes
{{- end -}}
{{- end -}}

{{- /* Helm writes a number in its own way: a telephone number becomes another one, or 5.0e+08. */ -}}
{{- define "buurtregie.noNumbers" -}}
{{- range $name, $value := .Values.settings -}}
{{- if not (or (kindIs "string" $value) (kindIs "bool" $value)) -}}
{{- fail (printf "settings.%s is a number: put quotes around it (with --set: --set-string)" $name) -}}
{{- end -}}
{{- end -}}
{{- end -}}
