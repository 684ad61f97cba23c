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
{{- if eq (toString (default false (get .Values.settings "BUURTREGIE_BACKUP"))) "true" -}}
{{- if or (not .Values.backup.existingClaim) (not (hasKey .Values.secretSettings "BUURTREGIE_BACKUP_SLEUTEL")) -}}
{{- fail "BUURTREGIE_BACKUP needs backup.existingClaim, and BUURTREGIE_BACKUP_SLEUTEL in secretSettings: else backups or their key go with the pod" -}}
{{- end -}}
{{- end -}}
{{- end -}}
